package org.fourchains.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer says what it says.
 *
 * @param contribution what the score would lose without it
 * @param document the patent, paper, project or achievement that proves it, if one does
 */
public record Evidence(double contribution, List<Step> path, @Nullable Node document) {

  /** The same as a part of something greater. */
  public Evidence times(double factor) {
    return new Evidence(contribution * factor, path, document);
  }

  public String sentence(Language language) {
    return path.isEmpty() && document != null
        ? language.ownText(document)
        : new Path(path).sentence(language);
  }
}
