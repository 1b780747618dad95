package org.fourchains.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The walks as one would write them for one purpose and one thread, over bare arrays. */
final class PlainWalk {

  private final double[] sums;
  private final double[] total;
  private int[] touched = new int[1 << 12];
  private int count;

  PlainWalk(int nodes) {
    this.sums = new double[nodes];
    this.total = new double[nodes];
  }

  /** The scores of the best nodes of several ways together, from seeds that each count 1. */
  double[] best(int[] seeds, List<List<PlainArrays.Leg>> ways, int k) {
    int[] all = new int[1 << 12];
    int size = 0;
    for (List<PlainArrays.Leg> way : ways) {
      follow(seeds, way);
      for (int i = 0; i < count; i++) {
        int node = touched[i];
        if (total[node] == 0) {
          all = size < all.length ? all : Arrays.copyOf(all, 2 * size);
          all[size++] = node;
        }
        total[node] += sums[node];
        sums[node] = 0;
      }
    }
    double[] best = IntStream.of(top(all, size, k)).mapToDouble(node -> total[node]).toArray();
    for (int i = 0; i < size; i++) {
      total[all[i]] = 0;
    }
    return best;
  }

  private void follow(int[] seeds, List<PlainArrays.Leg> way) {
    int[] frontier = seeds;
    double[] scores = new double[seeds.length];
    Arrays.fill(scores, 1);
    for (int leg = 0; leg < way.size(); leg++) {
      count = 0;
      for (int i = 0; i < frontier.length; i++) {
        spread(frontier[i], scores[i] * way.get(leg).factor(), way.get(leg).rows());
      }
      if (leg < way.size() - 1) {
        frontier = Arrays.copyOf(touched, count);
        scores = new double[count];
        for (int i = 0; i < count; i++) {
          scores[i] = sums[frontier[i]];
          sums[frontier[i]] = 0;
        }
      }
    }
  }

  private void spread(int node, double score, PlainArrays.Rows rows) {
    int row = node - rows.first();
    if (row < 0 || row >= rows.offsets().length - 1) {
      return;
    }
    for (int place = rows.offsets()[row]; place < rows.offsets()[row + 1]; place++) {
      int other = rows.ends()[place];
      if (sums[other] == 0) {
        touched = count < touched.length ? touched : Arrays.copyOf(touched, 2 * count);
        touched[count++] = other;
      }
      sums[other] += score * (rows.weights().length == 0 ? rows.weight() : rows.weights()[place]);
    }
  }

  /** By insertion into a short sorted list. */
  private int[] top(int[] nodes, int size, int k) {
    int[] best = new int[k];
    int filled = 0;
    for (int i = 0; i < size; i++) {
      int node = nodes[i];
      int at = filled;
      while (at > 0 && before(node, best[at - 1])) {
        at--;
      }
      if (at < k) {
        System.arraycopy(best, at, best, at + 1, Math.min(filled, k - 1) - at);
        best[at] = node;
        filled = Math.min(k, filled + 1);
      }
    }
    return Arrays.copyOf(best, filled);
  }

  private boolean before(int a, int b) {
    return total[a] > total[b] || total[a] == total[b] && a < b;
  }
}
