package org.orrery.server.training;

import com.oracle.labs.mlrg.olcut.provenance.ListProvenance;
import com.oracle.labs.mlrg.olcut.provenance.MapProvenance;
import com.oracle.labs.mlrg.olcut.provenance.ObjectProvenance;
import com.oracle.labs.mlrg.olcut.provenance.PrimitiveProvenance;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encoded rows as the training library wants them; feature names sort like their positions because
 * the library orders features by name.
 */
final class TribuoData {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Label NEGATIVE = new Label("0-negative");
  private static final Label POSITIVE = new Label("1-positive");

  private TribuoData() {}

  static MutableDataset<Label> of(float[][] features, boolean[] positive) {
    LabelFactory labels = new LabelFactory();
    MutableDataset<Label> dataset =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("encoded training rows", labels), labels);
    String[] names = new String[features[0].length];
    for (int i = 0; i < names.length; i++) {
      names[i] = "f%06d".formatted(i);
    }
    for (int row = 0; row < features.length; row++) {
      double[] values = new double[names.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = features[row][i];
      }
      dataset.add(new ArrayExample<>(positive[row] ? POSITIVE : NEGATIVE, names, values));
    }
    return dataset;
  }

  /** Fails when the library numbered the classes otherwise than the contract says. */
  static void checkOrder(Model<Label> model) {
    int index = model.getOutputIDInfo().getID(POSITIVE);
    if (index != Algorithm.POSITIVE_INDEX) {
      throw new IllegalStateException("The positive class has index " + index);
    }
  }

  /** How the library recorded the training, as JSON. */
  static String provenance(Model<Label> model) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(plain(model.getProvenance()));
  }

  private static Object plain(Provenance provenance) {
    return switch (provenance) {
      case PrimitiveProvenance<?> primitive -> primitive.getValue().toString();
      case ListProvenance<?> list -> list(list);
      case MapProvenance<?> map -> map(map);
      case ObjectProvenance object -> object(object);
      default -> provenance.toString();
    };
  }

  private static List<Object> list(ListProvenance<?> provenance) {
    List<Object> list = new ArrayList<>();
    provenance.getList().forEach(item -> list.add(plain(item)));
    return list;
  }

  private static Map<String, Object> map(MapProvenance<?> provenance) {
    Map<String, Object> map = new LinkedHashMap<>();
    provenance.getMap().forEach((key, value) -> map.put(key, plain(value)));
    return map;
  }

  private static Map<String, Object> object(ObjectProvenance provenance) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Pair<String, Provenance> field : provenance) {
      map.put(field.getA(), plain(field.getB()));
    }
    return map;
  }
}
