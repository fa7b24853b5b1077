package org.orrery.lifecycle.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The text of a file, with line ends as XML sees them, and the places in it. */
final class SourceText {
  private final String text;
  private final int[] lineStarts;

  private SourceText(String text) {
    this.text = text;
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    lineStarts = new int[lines];
    int line = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lineStarts[++line] = at + 1;
    }
  }

  /** Decodes UTF-8; anything else is refused at the first wrong byte. */
  static SourceText decode(String file, byte[] bytes) throws LifecycleFileException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
    String text = decoded.flip().toString();
    SourceText source =
        new SourceText(
            (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
    if (result.isError()) {
      throw new LifecycleFileException(
          file,
          List.of(
              source
                  .place(source.text.length())
                  .problem(Names.say("format.encoding"), Names.say("format.encoding.remedy"))));
    }
    return source;
  }

  String text() {
    return text;
  }

  int offset(int line, int column) {
    int start = lineStarts[Math.min(Math.max(line, 1), lineStarts.length) - 1];
    return Math.min(start + Math.max(column, 1) - 1, text.length());
  }

  /** Offset of the start tag that a parser is about to read or has just begun to read. */
  int tag(int near) {
    if (near > 0 && text.charAt(near - 1) == '<') {
      return near - 1;
    }
    return Math.max(near, text.indexOf('<', near));
  }

  /** Whether only blanks stand before a tag on its line. */
  boolean beginsLine(int near) {
    int at = tag(near);
    while (at > 0 && " \t".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, offset - lineStarts[line] + 1);
  }

  /**
   * Place of an attribute in a well-formed start tag.
   *
   * @param tag offset of the tag's {@code <}
   * @param name with its prefix
   */
  Place attribute(int tag, String name) {
    int at = tag;
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = text.indexOf(c, at + 1);
        if (at < 0) {
          break;
        }
      } else if (Character.isWhitespace(c)) {
        int end = at + 1;
        while (end < text.length() && "=>/ \n\t".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        if (text.substring(at + 1, end).equals(name)) {
          return place(at + 1);
        }
      }
      at++;
    }
    return place(tag);
  }
}
