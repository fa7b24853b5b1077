package org.orrery.server.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.server.serving.OnnxScorer;

/** A process that trains a model, and scores with it while it is being stopped. */
final class ScoringWhileStopping {
  static final String DONE = "scored until the end";
  private static final Path CREDIT = Path.of("../../samples/credit/german-credit.csv");
  private static final int TIMES = 20_000;

  private ScoringWhileStopping() {}

  public static void main(String[] args) throws Exception {
    LabelledTable credit = LabelledTable.of(Table.read(CREDIT), "class", "bad");
    String algorithm = "logistic-regression";
    Trainer.Trained trained =
        Trainer.train(
            credit,
            new Recipe(
                algorithm,
                Settings.overlay(Trainer.algorithm(algorithm), Map.of("epochs", "2")),
                Set.of(),
                "class",
                "bad",
                0.3,
                7,
                0.5,
                Set.of()));
    OnnxScorer scorer = OnnxScorer.open(trained.onnx(), trained.signature());
    List<Object[]> row = credit.rows(trained.signature(), new int[] {0});
    scorer.score(row);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> score(scorer, row)));
  }

  private static void score(OnnxScorer scorer, List<Object[]> row) {
    for (int i = 0; i < TIMES; i++) {
      scorer.score(row);
    }
    scorer.close();
    System.out.println(DONE);
  }
}
