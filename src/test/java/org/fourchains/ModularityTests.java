package org.fourchains;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules are those that the packages declare. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {

  @Test
  void noModuleUsesWhatItDoesNotDeclare() {
    ApplicationModules.of(FourChains.class).verify();
  }
}
