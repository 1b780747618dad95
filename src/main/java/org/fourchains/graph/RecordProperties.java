package org.fourchains.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded record lies.
 *
 * @param dataDir the folder of the record; one program at a time
 * @param boltPort the port at which other tools reach the embedded record on this machine; 0 for
 *     any free one
 */
@ConfigurationProperties("fourchains")
record RecordProperties(@DefaultValue("./data") Path dataDir, @DefaultValue("0") int boltPort) {}
