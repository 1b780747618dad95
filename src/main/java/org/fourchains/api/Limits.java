package org.fourchains.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one question may cost.
 *
 * @param depth the deepest nesting of fields
 * @param complexity the number of fields, each counted as often as {@code first} or {@code limit}
 *     above it allow
 * @param time how long it may take
 */
@ConfigurationProperties("fourchains.limits")
record Limits(
    @DefaultValue("30") int depth,
    @DefaultValue("200000") int complexity,
    @DefaultValue("5s") Duration time) {}
