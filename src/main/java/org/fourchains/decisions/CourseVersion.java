package org.fourchains.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course that is to be written.
 *
 * @param follows the id of the version before it, which ends on the day this one begins
 * @param decision the id of the decision it comes from; none for the course as it was
 */
record CourseVersion(
    String id,
    String course,
    @Nullable String follows,
    @Nullable String decision,
    Map<String, Object> properties) {

  /**
   * What becomes different.
   *
   * @param takenIn whether the course takes it in, or gives it up
   * @param moreHours by how much the course becomes longer; negative when shorter
   * @param plans what the course takes in after it, one line each
   */
  record Change(
      String decision, boolean takenIn, String line, long moreHours, List<String> plans) {}

  /** The versions of a course in the graph, the newest first. */
  static List<Node> of(Node course) {
    ToLongFunction<Node> version = node -> (long) node.number("version", 0);
    return course
        .linked("VERSION_OF", false)
        .sorted(Comparator.comparingLong(version).reversed().thenComparing(Node::id))
        .toList();
  }

  /**
   * The versions a change makes, oldest first: the next one, and before it the course as it was
   * where nobody has written that down yet.
   */
  static List<CourseVersion> changed(Node course, Change change, Moment moment) {
    Optional<Node> newest = of(course).stream().findFirst();
    if (newest.isPresent()) {
      Node last = newest.get();
      Double hours = last.property("hours") instanceof Number h ? h.doubleValue() : null;
      return List.of(
          next(course, last.id(), (long) last.number("version", 0), hours, change, moment));
    }
    CourseVersion first = first(course, moment);
    Double hours = course.property("hours") instanceof Number h ? h.doubleValue() : null;
    return List.of(first, next(course, first.id, 1, hours, change, moment));
  }

  private static CourseVersion first(Node course, Moment moment) {
    Map<String, Object> properties = properties(course, 1, moment);
    Optional.ofNullable(course.property("since"))
        .ifPresent(since -> properties.put("since", since));
    Optional.ofNullable(course.property("hours"))
        .ifPresent(hours -> properties.put("hours", hours));
    put(properties, "summary", units(course));
    return new CourseVersion(id(properties), course.id(), null, null, properties);
  }

  private static CourseVersion next(
      Node course,
      String follows,
      long last,
      @Nullable Double hours,
      Change change,
      Moment moment) {
    Map<String, Object> properties = properties(course, last + 1, moment);
    properties.put("since", moment.day());
    properties.put("change", (change.takenIn() ? "+ " : "− ") + change.line());
    if (hours != null) {
      properties.put("hours", Math.max(0, hours.longValue() + change.moreHours()));
    }
    put(
        properties,
        "summary",
        Stream.concat(units(course).stream(), change.plans().stream().map(plan -> "+ " + plan))
            .toList());
    return new CourseVersion(id(properties), course.id(), follows, change.decision(), properties);
  }

  private static Map<String, Object> properties(Node course, long version, Moment moment) {
    String key = course.key() + "~" + version;
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", "CourseVersion:" + key);
    properties.put("key", key);
    properties.put("name", course.name() + " v" + version);
    course.text("nameEn").ifPresent(en -> properties.put("nameEn", en + " v" + version));
    properties.put("version", version);
    properties.put("source", moment.source());
    return properties;
  }

  private static String id(Map<String, Object> properties) {
    return String.valueOf(properties.get("id"));
  }

  private static void put(Map<String, Object> properties, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      properties.put(name, String.join("\n", lines));
    }
  }

  /** The units of a course with their hours, in the order they are taught. */
  private static List<String> units(Node course) {
    List<String> lines = new ArrayList<>();
    course
        .linked("PART_OF", false)
        .filter(part -> part.kind().name().equals("Unit"))
        .sorted(
            Comparator.comparingDouble((Node unit) -> unit.number("position", Double.MAX_VALUE))
                .thenComparing(Node::id))
        .forEach(unit -> lines.add(lines.size() + 1 + ". " + line(unit)));
    return lines;
  }

  private static String line(Node unit) {
    return unit.name() + unit.text("hours").map(hours -> " (" + hours + " h)").orElse("");
  }
}
