package org.fourchains.snapshot;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Without it nobody follows the record when others write to it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SnapshotConfiguration {}
