package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.orrery.rules.soundness.PathCertificate.Ranked;

/**
 * Certificates as text: one line a path, {@code 0,5 6,9,11 / 2:1,7 0:}; steps of the reduction,
 * then markings with their ranks, and behind a second colon what is known there.
 */
public final class CertificateText {
  private CertificateText() {}

  public static String write(List<PathCertificate> certificates) {
    return certificates.stream().map(CertificateText::line).collect(Collectors.joining("\n"));
  }

  /** The certificates, or nothing when the text is none. */
  public static Optional<List<PathCertificate>> read(String text) {
    try {
      List<PathCertificate> certificates = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        String[] halves = line.split("/", -1);
        if (halves.length != 2) {
          return Optional.empty();
        }
        certificates.add(
            new PathCertificate(
                words(halves[0]).map(CertificateText::numbers).toList(),
                words(halves[1]).map(CertificateText::ranked).toList()));
      }
      return Optional.of(certificates);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String line(PathCertificate certificate) {
    String steps =
        certificate.steps().stream().map(CertificateText::joined).collect(Collectors.joining(" "));
    String markings =
        certificate.invariant().stream()
            .map(r -> r.rank() + ":" + joined(r.places()) + known(r.facts()))
            .collect(Collectors.joining(" "));
    return steps + "/" + markings;
  }

  private static String joined(int[] numbers) {
    return IntStream.of(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private static String known(long[] facts) {
    return facts.length == 0
        ? ""
        : LongStream.of(facts).mapToObj(String::valueOf).collect(Collectors.joining(",", ":", ""));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty());
  }

  private static int[] numbers(String text) {
    return text.isEmpty()
        ? new int[0]
        : Arrays.stream(text.split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static Ranked ranked(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw new NumberFormatException(text);
    }
    long[] facts =
        parts.length < 3
            ? new long[0]
            : Arrays.stream(parts[2].split(",", -1)).mapToLong(Long::parseLong).toArray();
    return new Ranked(Integer.parseInt(parts[0]), numbers(parts[1]), facts);
  }
}
