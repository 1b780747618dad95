package org.fourchains.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text file is encoded: by its byte order mark, else UTF-8 if all of it is, else
 * GB18030 if all of it is. Reads the whole file once or twice, in constant memory.
 */
final class TextForms {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A text of which fewer than one character in ten is broken was meant in that encoding. */
  private static final int MEANT = 10;

  /**
   * @param others characters beyond ASCII @param nul whether one is the character 0
   */
  private record Count(long broken, long others, long lines, boolean nul) {}

  private TextForms() {}

  static TextForm of(Path file, @Nullable Charset given) throws IOException, NotATable {
    int mark = 0;
    Charset marked = null;
    byte[] head = head(file);
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      marked = StandardCharsets.UTF_8;
      mark = 3;
    } else if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      marked = head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      mark = 2;
    }
    return marked != null ? known(file, marked, mark) : unmarked(file, given);
  }

  private static TextForm unmarked(Path file, @Nullable Charset given)
      throws IOException, NotATable {
    if (given != null) {
      return known(file, given, 0);
    }
    Count utf8 = count(file, StandardCharsets.UTF_8, 0);
    if (utf8.broken() > 0 && utf8.broken() * MEANT > utf8.others()) {
      Count gb = count(file, GB18030, 0);
      if (gb.nul() || gb.broken() > 0) {
        throw new NotATable("not a text file in UTF-8, GB18030 or UTF-16");
      }
      return new TextForm(GB18030, 0, false, gb.lines());
    }
    return form(utf8, StandardCharsets.UTF_8, 0);
  }

  private static TextForm known(Path file, Charset charset, int mark)
      throws IOException, NotATable {
    Count count = count(file, charset, mark);
    if (count.broken() * MEANT > count.others()) {
      throw new NotATable("not a text file in " + charset);
    }
    return form(count, charset, mark);
  }

  private static TextForm form(Count count, Charset charset, int mark) throws NotATable {
    if (count.nul()) {
      throw new NotATable("not a text file: it holds the character 0");
    }
    return new TextForm(charset, mark, count.broken() > 0, count.lines());
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(3);
    }
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Count count(Path file, Charset charset, int mark) throws IOException {
    Tally tally = new Tally();
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(mark);
      boolean end = false;
      while (!end) {
        int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        end = bytes.position() + read < bytes.limit();
        bytes.position(bytes.position() + read).flip();
        CoderResult result;
        do {
          result = decoder.decode(bytes, chars, end);
          tally.add(chars.flip());
          chars.clear();
          if (result.isError()) {
            tally.broken++;
            bytes.position(bytes.position() + result.length());
          }
        } while (!result.isUnderflow());
        bytes.compact();
      }
    }
    return new Count(tally.broken, tally.others, tally.lines, tally.nul);
  }

  private static final class Tally {

    private long broken;
    private long others;
    private long lines;
    private boolean nul;

    private void add(CharBuffer chars) {
      while (chars.hasRemaining()) {
        char c = chars.get();
        if (c == '\n') {
          lines++;
        } else if (c == 0) {
          nul = true;
        } else if (c >= 0x80) {
          others++;
        }
      }
    }
  }
}
