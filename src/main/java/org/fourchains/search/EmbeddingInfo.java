package org.fourchains.search;

import java.util.List;
import org.fourchains.snapshot.Language;
import org.jspecify.annotations.Nullable;

/**
 * How far the texts of the graph are read for their meaning.
 *
 * @param models the names of those that read them; none when search is by words alone
 * @param done texts that have a vector
 * @param total texts that a model can read
 */
record EmbeddingInfo(List<String> models, int done, int total, boolean failing) {

  /** Why nothing, or not everything, is found by its meaning; null when all is well. */
  @Nullable String notice(Language language) {
    boolean chinese = language == Language.ZH;
    if (models.isEmpty()) {
      return chinese
          ? "没有可用的语义模型（已关闭，或无法加载，见日志）：只按词检索。"
          : "There is no model for meaning (switched off, or it could not be loaded: see the log); search is by words alone.";
    }
    if (failing) {
      return chinese
          ? "暂时无法计算文本向量（见日志），稍后重试；其余文本只按词检索。"
          : "Vectors of texts cannot be computed now (see the log) and are tried again; texts without one are found by words alone.";
    }
    if (done < total) {
      return chinese
          ? "正在计算文本向量：尚缺 %d 条，这些文本目前只按词检索。".formatted(total - done)
          : "Vectors of %d texts are still being computed; these are found by words alone."
              .formatted(total - done);
    }
    return null;
  }
}
