package org.fourchains.importing;

import java.io.IOException;
import java.io.Reader;

/**
 * A text that can be read again from the line after a row that went wrong. Keeps the text from the
 * row being read on; after the text it gives {@link #END}, which shows up inside a field when the
 * text ends within quotes, for the CSV library is silent about that.
 */
final class Rewind extends Reader {

  /** No text file holds the character 0. */
  static final String END = "\n\0";

  private final Reader source;
  private final StringBuilder kept = new StringBuilder();
  private final char[] buffer = new char[1 << 14];
  private int position;
  private long keptLine = 1;
  private long rowLine = 1;
  private boolean ended;

  Rewind(Reader source) {
    this.source = source;
  }

  /** The line at which the text kept begins. */
  long line() {
    return keptLine;
  }

  /** The line at which the row being read begins. */
  long rowLine() {
    return rowLine;
  }

  /** Says that the row being read begins here, and nothing before it is needed any more. */
  void row(long line) {
    rowLine = line;
  }

  /** Goes to the beginning of the line after the row being read; keeps none of that row. */
  void skipLine() throws IOException {
    long next = rowLine + 1;
    forget(next);
    while (keptLine < next) {
      // A line feed may follow the carriage return.
      boolean split = !kept.isEmpty() && kept.charAt(kept.length() - 1) == '\r';
      kept.setLength(0);
      kept.append(split ? "\r" : "");
      if (!fill()) {
        break;
      }
      forget(next);
    }
    rowLine = next;
    position = 0;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (position == kept.length()) {
      forgetRead();
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, kept.length() - position);
    kept.getChars(position, position + count, target, offset);
    position += count;
    return count;
  }

  private void forgetRead() {
    int before = kept.length();
    forget(rowLine);
    position -= before - kept.length();
  }

  private boolean fill() throws IOException {
    int count = ended ? -1 : source.read(buffer);
    if (count > 0) {
      kept.append(buffer, 0, count);
    } else if (!ended) {
      ended = true;
      kept.append(END);
    } else {
      return false;
    }
    return true;
  }

  /** Drops the lines before this one, as far as they have been read. */
  private void forget(long line) {
    int start = 0;
    while (keptLine < line) {
      int end = lineEnd(start);
      if (end < 0) {
        break;
      }
      start = end;
      keptLine++;
    }
    kept.delete(0, start);
  }

  /** The place after the end of the line, or -1 when it is not known yet. */
  private int lineEnd(int from) {
    for (int i = from; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r' && i + 1 < kept.length()) {
        return kept.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
