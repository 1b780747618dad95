package org.fourchains.embedding;

import java.util.Optional;

/** The model for each tongue, as far as there is one. Safe for many threads. */
@FunctionalInterface
public interface TextModels {

  /** Nothing when meaning is switched off or the model cannot be loaded. */
  Optional<TextModel> of(Tongue tongue);

  /** No model for anything: what finds by words alone. */
  static TextModels none() {
    return tongue -> Optional.empty();
  }

  /**
   * Those that come with the program, each loaded when it is first asked for, in about a second.
   */
  static TextModels shipped() {
    return ShippedModels.ALL;
  }
}
