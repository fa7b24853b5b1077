package org.orrery.server.story;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.orrery.lifecycle.Dataset;

/** Rows for any dataset of the patterns: the target follows the income, and nothing else does. */
final class PatternData {
  private static final String COLUMNS = "income,debt,age,tenure,segment,sex,language,owner";

  private PatternData() {}

  static byte[] of(Dataset dataset, int rows) {
    Random random = new Random(dataset.getId().hashCode());
    String target = dataset.getTarget() == null ? "kind" : dataset.getTarget();
    String positive = dataset.getPositiveClass() == null ? "1" : dataset.getPositiveClass();
    String negative = positive.equals("1") ? "0" : "other";
    StringBuilder csv = new StringBuilder(COLUMNS).append(',').append(target).append('\n');
    for (int i = 0; i < rows; i++) {
      double income = random.nextGaussian();
      boolean happens = income + 0.05 * random.nextGaussian() > 0;
      csv.append(
          "%s,%s,%d,%d,%s,%s,%s,%s,%s\n"
              .formatted(
                  income,
                  random.nextGaussian(),
                  18 + random.nextInt(14),
                  random.nextInt(20),
                  "s" + random.nextInt(3),
                  random.nextBoolean() ? "m" : "f",
                  random.nextBoolean() ? "en" : "fr",
                  "o" + random.nextInt(3),
                  happens ? positive : negative));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
