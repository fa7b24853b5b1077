package org.orrery.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes a document as PDF with Apache FOP. DejaVu Sans, where the system has it, shows every
 * letter; else the fonts of PDF itself show those of Latin.
 */
final class Pdf {
  private static final Path DEJAVU = Path.of("/usr/share/fonts/truetype/dejavu");
  private static final Logger QUIET = Logger.getLogger("org.apache.fop");

  private Pdf() {}

  static byte[] write(Document document, LocalDate on) throws IOException {
    QUIET.setLevel(Level.OFF);
    boolean dejavu = Files.isReadable(DEJAVU.resolve("DejaVuSans.ttf"));
    String objects = FormattingObjects.write(document, dejavu ? "DejaVu, Helvetica" : "Helvetica");
    try {
      FopFactory factory = factory(dejavu);
      FOUserAgent agent = factory.newFOUserAgent();
      agent.setTitle(document.title());
      agent.setCreator("Orrery");
      agent.setProducer("Orrery");
      agent.setCreationDate(Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant()));
      agent.setAccessibility(true);
      agent.getEventBroadcaster().addEventListener(event -> {});
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers
          .newSAXParser()
          .parse(new InputSource(new StringReader(objects)), fop.getDefaultHandler());
      return out.toByteArray();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("The PDF cannot be written: " + e.getMessage(), e);
    }
  }

  private static FopFactory factory(boolean dejavu) throws IOException, SAXException {
    String fonts =
        dejavu ? font("DejaVuSans.ttf", "normal") + font("DejaVuSans-Bold.ttf", "bold") : "";
    String configuration =
        "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>"
            + fonts
            + "</fonts></renderer></renderers></fop>";
    URI base = URI.create("orrery:/");
    FopConfParser parser =
        new FopConfParser(
            new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
            base,
            new FontsOnly());
    return parser.getFopFactoryBuilder().build();
  }

  private static String font(String file, String weight) {
    return "<font embed-url=\"%s\"><font-triplet name=\"DejaVu\" style=\"normal\" weight=\"%s\"/></font>"
        .formatted(DEJAVU.resolve(file).toUri(), weight);
  }

  /** Gives the fonts above and nothing else: a document fetches nothing. */
  private static final class FontsOnly implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      boolean font = "file".equals(uri.getScheme()) && Path.of(uri).startsWith(DEJAVU);
      if (!font) {
        throw new IOException("Nothing outside of a document is read: " + uri);
      }
      InputStream in = Files.newInputStream(Path.of(uri));
      return new Resource(in);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("Nothing is written beside a document: " + uri);
    }
  }
}
