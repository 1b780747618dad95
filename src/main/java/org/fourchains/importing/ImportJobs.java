package org.fourchains.importing;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Uploaded imports, done one after another in the background; the last hundred are remembered. */
@Component
class ImportJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final int REMEMBERED = 100;

  private final Imports imports;
  private final Map<UUID, ImportStatus> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon().factory());

  ImportJobs(Imports imports) {
    this.imports = imports;
  }

  /**
   * Imports later.
   *
   * @param uploads the folder of the files, removed afterwards
   */
  UUID submit(ImportRequest request, Path uploads) {
    UUID id = UUID.randomUUID();
    synchronized (jobs) {
      jobs.put(id, ImportStatus.waiting(id));
      forgetOld();
    }
    worker.execute(() -> run(id, request, uploads));
    return id;
  }

  Optional<ImportStatus> find(UUID id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private void forgetOld() {
    Iterator<ImportStatus> oldest = jobs.values().iterator();
    while (jobs.size() > REMEMBERED && oldest.hasNext()) {
      if (oldest.next().over()) {
        oldest.remove();
      }
    }
  }

  private void run(UUID id, ImportRequest request, Path uploads) {
    change(id, job -> job.running(0, 0));
    try {
      ImportReport report =
          imports.run(request, (file, done, total) -> change(id, job -> job.running(done, total)));
      change(id, job -> job.finished(report));
    } catch (ImportRefused e) {
      change(id, job -> job.failed(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      LOG.error("The import {} failed", id, e);
      change(id, job -> job.failed(String.valueOf(e.getMessage())));
    } finally {
      Uploads.remove(uploads);
    }
  }

  private void change(UUID id, UnaryOperator<ImportStatus> step) {
    synchronized (jobs) {
      jobs.computeIfPresent(id, (i, job) -> step.apply(job));
    }
  }

  /** What is running may end; what waits is lost, and is said to be when the program is stopped. */
  @PreDestroy
  void stop() throws InterruptedException {
    int waiting = worker.shutdownNow().size();
    if (waiting > 0) {
      LOG.warn("{} uploaded imports had not begun and are lost", waiting);
    }
    if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
      LOG.warn("An import is still running and is cut off; import its files again");
    }
  }
}
