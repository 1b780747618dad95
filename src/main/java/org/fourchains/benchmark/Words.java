package org.fourchains.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.fourchains.vocabulary.RelationKind;

/** What the nodes and relations of a synthetic graph say of themselves. */
final class Words {

  private static final String[][] MANNERS = {
    {"激光", "Laser"}, {"真空", "Vacuum"}, {"低温", "Low-temperature"}, {"高压", "High-pressure"},
    {"连续", "Continuous"}, {"微波", "Microwave"}, {"超声", "Ultrasonic"}, {"绿色", "Green"},
    {"智能", "Smart"}, {"精密", "Precision"}, {"快速", "Rapid"}, {"复合", "Composite"}
  };
  private static final String[][] THINGS = {
    {"铝合金", "aluminium alloy"}, {"陶瓷", "ceramic"}, {"正极材料", "cathode"}, {"隔膜", "separator"},
    {"碳纤维", "carbon fibre"}, {"石墨", "graphite"}, {"粉体", "powder"}, {"薄膜", "film"},
    {"涂层", "coating"}, {"电解液", "electrolyte"}, {"型材", "profile"}, {"镁合金", "magnesium alloy"}
  };

  /** What tells when it began: of a kind without, everything was always there. */
  private static final Map<String, String> BEGINS =
      Map.of(
          "Process", "firstSeen",
          "Technology", "firstSeen",
          "Need", "raised",
          "Patent", "filed",
          "Paper", "published",
          "Achievement", "date",
          "Unit", "since");

  private final SplittableRandom random;

  Words(SplittableRandom random) {
    this.random = random;
  }

  Map<String, Object> node(Shares.Nodes share, int number) {
    String[] manner = MANNERS[random.nextInt(MANNERS.length)];
    String[] thing = THINGS[random.nextInt(THINGS.length)];
    Map<String, Object> properties = new HashMap<>();
    properties.put("name", manner[0] + thing[0] + share.zh() + number);
    properties.put("nameEn", manner[1] + " " + thing[1] + " " + share.en() + " " + number);
    switch (share.kind()) {
      case "Process" -> properties.put("mrl", between(1, 10));
      case "Product", "Technology", "Achievement" -> properties.put("trl", between(1, 9));
      case "Course" -> {
        properties.put("hours", 16 * between(1, 6));
        properties.put("semester", between(1, 6));
      }
      case "Unit" -> properties.put("hours", 2 * between(1, 6));
      default -> {}
    }
    if (BEGINS.containsKey(share.kind())) {
      properties.put(BEGINS.get(share.kind()), day(number));
    }
    return properties;
  }

  Map<String, Object> relation(RelationKind kind) {
    return switch (kind.name()) {
      case "HAS_SKILL", "REQUIRES" -> Map.of("level", between(1, 5));
      case "TEACHES" -> Map.of("level", between(1, 5), "hours", 2 * between(1, 4));
      // Sixteenths: the arrays hold them as float without loss and give the same answers.
      case "CONCERNS", "MAKES" -> Map.of("weight", between(1, 16) / 16.0);
      default -> Map.of();
    };
  }

  /** Spread over the years 2000 to 2023 without a random number: the graph stays what it was. */
  private static LocalDate day(int number) {
    return LocalDate.of(2000, 1, 1).plusDays(number * 7_919L % (24 * 365));
  }

  private long between(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
