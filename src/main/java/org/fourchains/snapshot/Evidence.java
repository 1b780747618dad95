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

  public String sentence(Language language) {
    return new Path(path).sentence(language);
  }
}
