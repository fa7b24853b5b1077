package org.orrery.compiler;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a key in a PEM text (RFC 7468); what is said of one that is unfit quotes no key. */
final class Pem {
  static final String PRIVATE = "PRIVATE KEY";
  static final String PUBLIC = "PUBLIC KEY";

  private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----");
  private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
  private static final String DECRYPT =
      "Write it without a password where only you may read it"
          + " (openssl pkey -in FILE -out KEY.pem), and name that file.";

  private Pem() {}

  /**
   * The key in a text whose first key is of the wanted kind.
   *
   * @param remedy what to do about any other text
   */
  static byte[] key(String text, String wanted, String remedy) throws UnfitKeyException {
    Matcher begin = BEGIN.matcher(text);
    if (!begin.find()) {
      throw new UnfitKeyException("There is no key as PEM in it.", remedy);
    }
    String kind = begin.group(1);
    if (kind.equals(ENCRYPTED) && wanted.equals(PRIVATE)) {
      throw new UnfitKeyException("The key is encrypted.", DECRYPT);
    }
    if (!kind.equals(wanted)) {
      throw new UnfitKeyException(
          "It holds something else (" + kind + ") than a " + wanted + ".", remedy);
    }
    int end = text.indexOf("-----END " + kind + "-----", begin.end());
    if (end < 0) {
      throw broken(remedy);
    }
    try {
      return Base64.getDecoder()
          .decode(text.substring(begin.end(), end).replaceAll("[ \\t\\r\\n]", ""));
    } catch (IllegalArgumentException e) {
      throw broken(remedy);
    }
  }

  static UnfitKeyException broken(String remedy) {
    return new UnfitKeyException("The key is broken, or no Ed25519 key.", remedy);
  }
}
