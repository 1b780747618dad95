package org.fourchains.explore;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fourchains.api.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * All questions there are. The shipped ones are read once, those of a user again whenever a file
 * has changed; a look at the folder costs less than a millisecond. Safe for many threads.
 */
@Component
@EnableConfigurationProperties(ExploreSettings.class)
class Explorations {

  private final QuestionReader reader;
  private final OwnFolder folder;
  private List<Exploration> shipped = List.of();
  private List<Exploration> own = List.of();
  private Optional<SortedMap<Path, OwnFolder.Stamp>> read = Optional.empty();

  Explorations(QuestionReader reader, ExploreSettings settings) {
    this.reader = reader;
    this.folder = new OwnFolder(settings.folder());
  }

  /** Shipped ones first, each ordered by name. */
  synchronized List<Exploration> all() {
    if (shipped.isEmpty()) {
      shipped = explorations(ShippedQuestions.files());
    }
    SortedMap<Path, OwnFolder.Stamp> stamps = folder.stamps();
    if (!read.equals(Optional.of(stamps))) {
      own =
          explorations(OwnFolder.files(stamps.keySet())).stream().map(this::unlessShipped).toList();
      read = Optional.of(stamps);
    }
    return Stream.concat(shipped.stream(), own.stream()).toList();
  }

  /**
   * A question that can be asked.
   *
   * @throws Refusal.NotFound when there is none of this name
   * @throws Refusal.BadRequest when its file has a fault
   */
  Exploration.Asked get(String name) {
    Exploration found =
        all().stream()
            .filter(exploration -> exploration.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal.NotFound(name));
    return switch (found) {
      case Exploration.Asked asked -> asked;
      case Exploration.Faulty faulty -> throw new Refusal.BadRequest("name", faulty.fault());
    };
  }

  private List<Exploration> explorations(List<QuestionFile> files) {
    return files.stream()
        .map(reader::read)
        .sorted(Comparator.comparing(Exploration::name))
        .toList();
  }

  private Exploration unlessShipped(Exploration exploration) {
    return shipped.stream().anyMatch(other -> other.name().equals(exploration.name()))
        ? new Exploration.Faulty(
            exploration.name(),
            true,
            exploration.name() + ".cypher:1: a shipped question has this name; rename the file")
        : exploration;
  }
}
