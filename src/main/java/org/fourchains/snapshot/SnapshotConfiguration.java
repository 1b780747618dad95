package org.fourchains.snapshot;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets the record be followed. Spring Modulith's moments, which come with a starter, happen to do
 * the same; what we rely on we say.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SnapshotConfiguration {}
