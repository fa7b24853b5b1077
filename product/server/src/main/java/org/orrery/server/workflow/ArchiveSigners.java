package org.orrery.server.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.compiler.Signers;
import org.orrery.compiler.UnfitKeyException;
import org.orrery.server.StartException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/**
 * Those whose archives this server accepts, by name: {@code orrery.archives.signers.NAME.key}, the
 * PEM of a public key, or {@code .key-file}, a file with it. A setting that cannot be used keeps
 * the server from starting; without any, archives need no signature.
 */
@Component
@EnableConfigurationProperties(ArchiveSigners.Settings.class)
class ArchiveSigners {
  private static final String PLACE = "orrery.archives.signers";
  private static final int MOST_BYTES = 16 << 10;

  private final Signers signers;

  @ConfigurationProperties("orrery.archives")
  record Settings(Map<String, Signer> signers) {
    Settings {
      signers = signers == null ? Map.of() : Map.copyOf(signers);
    }

    /** A signer; one of both is null. */
    record Signer(String key, Path keyFile) {}
  }

  ArchiveSigners(Settings settings, ConfigurableEnvironment environment) {
    ArchiveSettings.requireKnown(environment);
    Map<String, PublicKey> keys = new HashMap<>();
    settings.signers().forEach((name, signer) -> keys.put(name, key(name, signer)));
    try {
      signers = new Signers(keys);
    } catch (UnfitKeyException e) {
      throw new StartException(e.getMessage(), "Correct " + PLACE + ": " + e.remedy(), null);
    }
  }

  private static PublicKey key(String name, Settings.Signer signer) {
    String place = PLACE + "." + name + (signer.keyFile() == null ? ".key" : ".key-file");
    String subject = "The public key of the signer '" + name + "'";
    if ((signer.key() == null) == (signer.keyFile() == null)) {
      throw new StartException(
          subject + " is set " + (signer.key() == null ? "nowhere." : "twice."),
          "Set one of " + PLACE + "." + name + ".key and .key-file.",
          null);
    }
    try {
      return Signers.key(signer.key() == null ? text(signer.keyFile()) : signer.key());
    } catch (UnfitKeyException e) {
      throw new StartException(
          subject + " cannot be used: " + e.getMessage(),
          "Correct " + place + ". " + e.remedy(),
          e);
    } catch (IOException e) {
      throw new StartException(
          subject + " cannot be read from " + signer.keyFile() + ".",
          "Set " + place + " to a file that the server may read.",
          e);
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
    }
  }

  /** Refuses an archive that no signer signed as it is, where there are signers. */
  void check(Archive archive) throws ArchiveException {
    signers.check(archive);
  }

  /** Who signed an archive that was checked; empty for nobody who is known. */
  String signer(Archive archive) {
    return archive.signature().flatMap(signers::name).orElse("");
  }

  /**
   * What the audit trail keeps of the signature of an archive that was checked. A key that no
   * signer has is only what the archive says.
   */
  Map<String, String> told(Archive archive) {
    return archive
        .signature()
        .map(
            signature ->
                signers
                    .name(signature)
                    .map(name -> Map.of("signer", name, "signerKey", signature.key()))
                    .orElse(Map.of("unknownKey", signature.key())))
        .orElse(Map.of());
  }
}
