package org.fourchains.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.api.Refusal;
import org.fourchains.api.Today;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The whole graph at one revision. Nodes are numbered from 0, kind after kind in the order of the
 * vocabulary and by key within a kind. Immutable, safe for many threads.
 */
public final class GraphSnapshot {

  private final Vocabulary vocabulary;
  private final long revision;
  private final Instant loadedAt;
  private final @Nullable LocalDate asOf;

  /** For each kind its first node; one longer than there are kinds. */
  private final int[] firstOfKind;

  /** For each kind its place in the order of the names. */
  private final int[] rankOfKind;

  /** The kinds in that order. */
  private final int[] kindsByName;

  private final String[] keys;
  private final short[] kindOf;
  private final List<Columns> properties;
  private final Map<String, Relations> relations;
  private final List<String> strangers;

  /** Lent to walks; there are as many as ever ran at the same time. */
  private final Queue<Sums> sums = new ConcurrentLinkedQueue<>();

  /** Where a snapshot comes from. */
  record Origin(
      long revision, Instant loadedAt, List<String> strangers, @Nullable LocalDate asOf) {}

  private final RecentDays days = new RecentDays();

  /** For each kind, once somebody asks: a question about time asks a million times. */
  private final Supplier<List<Lifespan>> lifespans = SingletonSupplier.of(this::lifespans);

  GraphSnapshot(SnapshotBuilder.Nodes nodes, Map<String, Relations> relations, Origin origin) {
    this.vocabulary = nodes.vocabulary();
    this.revision = origin.revision();
    this.loadedAt = origin.loadedAt();
    this.asOf = origin.asOf();
    this.firstOfKind = nodes.firstOfKind();
    List<String> prefixes = vocabulary.kinds().stream().map(kind -> kind.id("")).toList();
    List<String> ordered = prefixes.stream().sorted().toList();
    this.rankOfKind = prefixes.stream().mapToInt(ordered::indexOf).toArray();
    this.kindsByName = ordered.stream().mapToInt(prefixes::indexOf).toArray();
    this.keys = nodes.keys();
    this.kindOf = nodes.kindOf();
    this.properties = nodes.properties();
    this.relations = Map.copyOf(relations);
    this.strangers = List.copyOf(origin.strangers());
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The revision of the record this was read from. */
  public long revision() {
    return revision;
  }

  public Instant loadedAt() {
    return loadedAt;
  }

  /**
   * What the record holds that the vocabulary has no word for, one sentence each; it is not part of
   * this snapshot.
   */
  public List<String> strangers() {
    return strangers;
  }

  /** The day this is the graph of; nothing when it is the whole record. */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /**
   * The graph as it was known at the end of a day. A node or relation is gone that begins later
   * (its earliest property that {@link org.fourchains.vocabulary.Property#begins() begins}), that
   * ended on the day or before ({@code until}), and a relation also when one of its ends is gone.
   * What has no date stays: a record without dates would else have no past at all, and most
   * relations begin with their ends. Documents stay after their {@code until}: a project that is
   * finished still proves what it did. Properties are those of today.
   *
   * <p>Nodes are numbered anew, so that nothing of the later graph shows; a node of the one is
   * found in the other by its id. The last days asked are kept. O(nodes + relations); the snapshot
   * itself when nothing is gone.
   */
  public GraphSnapshot asOf(LocalDate day) {
    return days.get(day, () -> AsOf.of(this, day));
  }

  /**
   * The graph of the day a question asks for; itself when it asks for none.
   *
   * @throws org.fourchains.api.Refusal.BadRequest when the day lies in the future
   */
  public GraphSnapshot asAsked(@Nullable LocalDate day, Today today) {
    return day == null ? this : asOf(today.asOf(day));
  }

  public int nodeCount() {
    return keys.length;
  }

  public long relationCount() {
    return relations.values().stream().mapToLong(Relations::count).sum();
  }

  /** The node with an id, if there is one. O(log nodes of its kind). */
  public Optional<Node> find(String id) {
    int colon = id.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : vocabulary
            .findKind(id.substring(0, colon))
            .flatMap(kind -> find(kind, id.substring(colon + 1)));
  }

  private Optional<Node> find(NodeKind kind, String key) {
    int number = vocabulary.place(kind);
    int found = Arrays.binarySearch(keys, firstOfKind[number], firstOfKind[number + 1], key);
    return found < 0 ? Optional.empty() : Optional.of(node(found));
  }

  /**
   * The node with an id.
   *
   * @throws Refusal.NotFound when there is none
   */
  public Node get(String id) {
    return find(id).orElseThrow(() -> new Refusal.NotFound(id));
  }

  public Node node(int index) {
    return new Node(this, index);
  }

  /** The first node of a kind; its nodes follow one another, ordered by key. */
  public int first(NodeKind kind) {
    return firstOfKind[vocabulary.place(kind)];
  }

  public int count(NodeKind kind) {
    int number = vocabulary.place(kind);
    return firstOfKind[number + 1] - firstOfKind[number];
  }

  public Stream<Node> nodes(NodeKind kind) {
    return IntStream.range(first(kind), first(kind) + count(kind)).mapToObj(this::node);
  }

  public Relations relations(RelationKind kind) {
    return Objects.requireNonNull(relations.get(kind.name()), kind.name());
  }

  public Relations relations(String kind) {
    Relations found = relations.get(kind);
    return found == null ? relations(vocabulary.relation(kind)) : found;
  }

  public NodeKind kindOf(int node) {
    return vocabulary.kinds().get(kindOf[node]);
  }

  String key(int node) {
    return keys[node];
  }

  private List<Lifespan> lifespans() {
    List<Lifespan> lifespans = new ArrayList<>();
    for (int kind = 0; kind < properties.size(); kind++) {
      lifespans.add(Lifespan.of(vocabulary.kinds().get(kind), properties.get(kind)));
    }
    return lifespans;
  }

  /** From when to when the nodes of a kind are, by its place in the vocabulary. */
  Lifespan lifespan(int kind) {
    return Objects.requireNonNull(lifespans.get()).get(kind);
  }

  Optional<LocalDate> begins(int node) {
    return lifespan(kindOf[node]).begin(placeInKind(node));
  }

  /** The nodes as they were built. */
  SnapshotBuilder.Nodes nodes() {
    return new SnapshotBuilder.Nodes(vocabulary, firstOfKind, keys, kindOf, properties);
  }

  Columns properties(int node) {
    return properties.get(kindOf[node]);
  }

  /** Orders nodes by id; within a kind that is the order of their numbers. */
  int compareIds(int a, int b) {
    return Long.compare(orderOfId(a), orderOfId(b));
  }

  /** Nodes in the order of their numbers, brought in that of their ids: kinds change places. */
  int[] byId(int[] nodes) {
    int[] ordered = new int[nodes.length];
    int next = 0;
    for (int kind : kindsByName) {
      int from = lowerBound(nodes, firstOfKind[kind]);
      int to = lowerBound(nodes, firstOfKind[kind + 1]);
      System.arraycopy(nodes, from, ordered, next, to - from);
      next += to - from;
    }
    return ordered;
  }

  private static int lowerBound(int[] ascending, int value) {
    int found = Arrays.binarySearch(ascending, value);
    return found < 0 ? -found - 1 : found;
  }

  /** Grows with the id. */
  private long orderOfId(int node) {
    return (long) rankOfKind[kindOf[node]] << 32 | node;
  }

  Sums borrowSums() {
    Sums lent = sums.poll();
    return lent == null ? new Sums(this, sums) : lent;
  }

  /** A node's place among those of its kind. */
  int placeInKind(int node) {
    return node - firstOfKind[kindOf[node]];
  }
}
