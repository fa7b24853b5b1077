package org.orrery.ui.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Messages;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;
import org.orrery.ui.text.RichText.LineKind;

/**
 * Shows a document of untrusted content: Markdown and HTML as rich text, other text as it is, bytes
 * by their size. Runs and fetches nothing. UI thread.
 */
public final class DocumentView extends Composite {
  private static final int MARGIN = 18;
  private static final int MAX_CHARACTERS = 400_000;

  private final StyledText text;
  private RichText shown = Markdown.render("");

  public DocumentView(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    setLayout(new FillLayout());
    text = Skin.page(new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI));
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(3);
    text.setCaret(null);
    Themes.onChange(this, this::refresh);
  }

  /** Shows Markdown. */
  public void markdown(String source) {
    show(Markdown.render(source));
  }

  /**
   * Shows a document by its {@code format}, a media type or a file's extension such as {@code
   * text/markdown}, {@code html} or {@code json}.
   */
  public void document(String format, byte[] bytes) {
    String kind = format == null ? "" : format.toLowerCase(Locale.ROOT);
    String content = decode(bytes);
    if (content == null) {
      markdown(NLS.bind(Messages.document_binary, Figures.bytes(bytes.length)));
    } else if (kind.contains("markdown") || kind.equals("md")) {
      markdown(content);
    } else if (kind.contains("html")) {
      markdown(HtmlText.toMarkdown(content));
    } else {
      show(plain(content));
    }
  }

  /** The text as it is read, for tests and for copying. */
  public String text() {
    return text.getText();
  }

  /** The widget, for focus. */
  public StyledText control() {
    return text;
  }

  private static RichText plain(String content) {
    RichText.Builder builder = new RichText.Builder();
    content
        .lines()
        .forEach(
            line -> {
              int start = builder.length();
              builder.append(line);
              builder.span(start, RichText.SpanKind.TABLE, null);
              builder.endLine(LineKind.TEXT);
            });
    return builder.build();
  }

  private static String decode(byte[] bytes) {
    try {
      String content =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (content.indexOf('\0') >= 0) {
        return null;
      }
      return content.length() <= MAX_CHARACTERS
          ? content
          : content.substring(0, MAX_CHARACTERS) + "\n\n" + Messages.document_cut;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void show(RichText next) {
    shown = next;
    text.setText(next.text());
    refresh();
    text.setTopIndex(0);
  }

  private void refresh() {
    List<StyleRange> ranges = new ArrayList<>();
    int end = 0;
    for (RichText.Span span :
        shown.spans().stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
      if (span.start() >= end) {
        ranges.add(style(span));
        end = span.start() + span.length();
      }
    }
    text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    for (int i = 0; i < shown.lines().size() && i < text.getLineCount(); i++) {
      line(i, shown.lines().get(i));
    }
  }

  private void line(int index, LineKind kind) {
    switch (kind) {
      case CODE, TABLE_HEAD ->
          text.setLineBackground(
              index, 1, (kind == LineKind.CODE ? ColorRole.PANEL : ColorRole.RAISED).color());
      case QUOTE -> text.setLineBackground(index, 1, ColorRole.ACCENT_SOFT.color());
      case BULLET -> text.setLineWrapIndent(index, 1, MARGIN);
      case RULE -> text.setLineBackground(index, 1, ColorRole.RAISED.color());
      case TEXT, HEAD, TABLE -> text.setLineBackground(index, 1, null);
    }
  }

  private static StyleRange style(RichText.Span span) {
    StyleRange range = new StyleRange();
    range.start = span.start();
    range.length = span.length();
    switch (span.kind()) {
      case STRONG -> range.font = Fonts.STRONG.font();
      case EMPHASIS -> range.fontStyle = SWT.ITALIC;
      case CODE -> {
        range.font = Fonts.CODE.font();
        range.background = ColorRole.RAISED.color();
      }
      case LINK -> {
        range.foreground = ColorRole.ACCENT.color();
        range.underline = true;
      }
      case HEAD_1 -> range.font = Fonts.TITLE.font();
      case HEAD_2 -> range.font = Fonts.HEADING.font();
      case HEAD_3 -> range.font = Fonts.STRONG.font();
      case TABLE -> range.font = Fonts.CODE.font();
      case TABLE_HEAD -> range.font = Fonts.CODE_STRONG.font();
      case MUTED -> range.foreground = ColorRole.MUTED.color();
    }
    return range;
  }
}
