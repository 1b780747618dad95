package org.fourchains.importing;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on the terminal how far an import has come. Close it to end its line. */
public final class ProgressBarProgress implements Progress, AutoCloseable {

  private final ProgressBar bar =
      new ProgressBarBuilder()
          .setTaskName("import")
          .setUnit(" rows", 1)
          .setUpdateIntervalMillis(200)
          .build();

  @Override
  public void at(String file, long done, long total) {
    bar.setExtraMessage(file);
    bar.maxHint(total);
    bar.stepTo(done);
  }

  @Override
  public void close() {
    bar.close();
  }
}
