package org.fourchains;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules are those that the packages declare. */
class ModularityTests {

  @Test
  void noModuleUsesWhatItDoesNotDeclare() {
    ApplicationModules.of(FourChains.class).verify();
  }
}
