package org.orrery.exchange.document;

import java.util.List;

/**
 * A document without a format: a title and sections of blocks; texts are plain.
 *
 * @param wording that its texts are in
 */
record Document(String title, String subtitle, List<Section> sections, Wording wording) {

  /**
   * A section.
   *
   * @param level 1 for a chapter, 2 below it
   */
  record Section(int level, String title, List<Block> blocks) {}

  /** A part of a section. */
  sealed interface Block {}

  record Paragraph(String text) implements Block {}

  record Table(List<String> header, List<List<String>> rows) implements Block {}

  /**
   * A picture as SVG.
   *
   * @param graph the same as a Mermaid graph, for forms that hold text alone; may be empty
   */
  record Picture(String svg, String caption, String graph) implements Block {
    Picture(String svg, String caption) {
      this(svg, caption, "");
    }
  }
}
