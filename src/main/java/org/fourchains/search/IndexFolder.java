package org.fourchains.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which an index lies between two runs. All of it is derived: what is damaged or was
 * made by other rules is thrown away. It serves one program at a time.
 */
record IndexFolder(Path path, Quantisation quantisation) {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  IndexFolder(Path path) {
    this(path, Quantisation.USUAL);
  }

  /**
   * The index as it was left, an empty one where it is of no use, one in memory where the folder
   * cannot be used. Reads every file once, as nothing else would find a wrong bit.
   */
  LuceneIndex open(Map<String, String> rules) {
    try {
      Files.createDirectories(path);
      return open(FSDirectory.open(path), rules);
    } catch (LockObtainFailedException e) {
      LOG.warn("The search index in {} is in use by another program: mine is in memory.", path);
    } catch (IOException | RuntimeException e) {
      LOG.warn("No search index can be kept in {}, it is in memory: {}", path, e.toString());
    }
    return LuceneIndex.inMemory();
  }

  private LuceneIndex open(Directory directory, Map<String, String> rules) throws IOException {
    try {
      try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        alone.ensureValid();
        Optional<String> fault = fault(directory, rules);
        if (fault.isPresent()) {
          LOG.info("The search index in {} {}: it is made anew.", path, fault.get());
          for (String file : files(directory)) {
            directory.deleteFile(file);
          }
        }
      }
      return LuceneIndex.kept(directory, rules, quantisation);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Why the index is of no use; nothing when it is, and when there is none. */
  private static Optional<String> fault(Directory directory, Map<String, String> rules) {
    try {
      List<String> files = files(directory);
      if (files.isEmpty()) {
        return Optional.empty();
      }
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.of("was never finished");
      }
      return checked(directory, files).getUserData().equals(rules)
          ? Optional.empty()
          : Optional.of("was made by another version, for another vocabulary or other models");
    } catch (IOException | RuntimeException e) {
      return Optional.of("cannot be read (%s)".formatted(e.getMessage()));
    }
  }

  private static SegmentInfos checked(Directory directory, List<String> files) throws IOException {
    // Those that tell of the others come first: nothing is read that was not checked.
    check(directory, SegmentInfos.getLastCommitSegmentsFileName(directory));
    for (String file : files) {
      if (file.endsWith(".si")) {
        check(directory, file);
      }
    }
    SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
    // Files that no commit knows were being written when the program was killed.
    for (String file : infos.files(false)) {
      check(directory, file);
    }
    DirectoryReader.open(directory).close();
    return infos;
  }

  private static void check(Directory directory, String file) throws IOException {
    try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
    } catch (IOException e) {
      throw new IOException(file + " is not as it was written", e);
    }
  }

  /** Those of the index; whatever else lies there is nobody's business here. */
  private static List<String> files(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(
            file ->
                file.startsWith(IndexFileNames.SEGMENTS)
                    || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches())
        .toList();
  }
}
