package org.orrery.server.training;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import java.util.ArrayList;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes boosted trees of two classes (objective {@code multi:softprob}) as ONNX: one {@code
 * ai.onnx.ml.TreeEnsembleRegressor} that sums leaf values per class, then {@code Softmax}.
 *
 * <p>XGBoost sends a value left when it is less than the split condition, which is the mode {@code
 * BRANCH_LT}; the base score is the same for both classes and cancels in the softmax. Tree {@code
 * i} belongs to class {@code i mod 2}. See the ONNX operator reference, TreeEnsembleRegressor.
 */
final class TreeEnsembleOnnx {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CLASSES = 2;
  private static final int IR_VERSION = 7;
  private static final int OPSET = 13;

  private final List<Long> treeIds = new ArrayList<>();
  private final List<Long> nodeIds = new ArrayList<>();
  private final List<Long> featureIds = new ArrayList<>();
  private final List<Float> values = new ArrayList<>();
  private final List<String> modes = new ArrayList<>();
  private final List<Long> trueIds = new ArrayList<>();
  private final List<Long> falseIds = new ArrayList<>();
  private final List<Long> missingTrue = new ArrayList<>();
  private final List<Long> targetTrees = new ArrayList<>();
  private final List<Long> targetNodes = new ArrayList<>();
  private final List<Long> targetIds = new ArrayList<>();
  private final List<Float> targetWeights = new ArrayList<>();

  private TreeEnsembleOnnx() {}

  static byte[] write(Booster booster, int width) throws XGBoostError {
    String[] trees = booster.getModelDump((String) null, false, "json");
    TreeEnsembleOnnx ensemble = new TreeEnsembleOnnx();
    for (int tree = 0; tree < trees.length; tree++) {
      ensemble.node(tree, JSON.readTree(trees[tree]));
    }
    return ensemble.model(width).toByteArray();
  }

  private void node(long tree, JsonNode node) {
    long id = node.get("nodeid").asLong();
    treeIds.add(tree);
    nodeIds.add(id);
    if (node.has("leaf")) {
      split(0, 0, "LEAF", 0, 0, 0);
      targetTrees.add(tree);
      targetNodes.add(id);
      targetIds.add(tree % CLASSES);
      targetWeights.add(Float.parseFloat(node.get("leaf").asString()));
      return;
    }
    long yes = node.get("yes").asLong();
    split(
        Long.parseLong(node.get("split").asString().substring(1)),
        Float.parseFloat(node.get("split_condition").asString()),
        "BRANCH_LT",
        yes,
        node.get("no").asLong(),
        node.get("missing").asLong() == yes ? 1 : 0);
    node.get("children").forEach(child -> node(tree, child));
  }

  private void split(long feature, float value, String mode, long yes, long no, long missing) {
    featureIds.add(feature);
    values.add(value);
    modes.add(mode);
    trueIds.add(yes);
    falseIds.add(no);
    missingTrue.add(missing);
  }

  private OnnxMl.ModelProto model(int width) {
    OnnxMl.NodeProto trees =
        OnnxMl.NodeProto.newBuilder()
            .setName("trees")
            .setOpType("TreeEnsembleRegressor")
            .setDomain("ai.onnx.ml")
            .addInput("input")
            .addOutput("margins")
            .addAttribute(longs("nodes_treeids", treeIds))
            .addAttribute(longs("nodes_nodeids", nodeIds))
            .addAttribute(longs("nodes_featureids", featureIds))
            .addAttribute(floats("nodes_values", values))
            .addAttribute(strings("nodes_modes", modes))
            .addAttribute(longs("nodes_truenodeids", trueIds))
            .addAttribute(longs("nodes_falsenodeids", falseIds))
            .addAttribute(longs("nodes_missing_value_tracks_true", missingTrue))
            .addAttribute(longs("target_treeids", targetTrees))
            .addAttribute(longs("target_nodeids", targetNodes))
            .addAttribute(longs("target_ids", targetIds))
            .addAttribute(floats("target_weights", targetWeights))
            .addAttribute(integer("n_targets", CLASSES))
            .addAttribute(string("aggregate_function", "SUM"))
            .addAttribute(string("post_transform", "NONE"))
            .build();
    OnnxMl.NodeProto softmax =
        OnnxMl.NodeProto.newBuilder()
            .setName("probabilities")
            .setOpType("Softmax")
            .addInput("margins")
            .addOutput("output")
            .addAttribute(integer("axis", 1))
            .build();
    return OnnxMl.ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("Orrery")
        .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
        .addOpsetImport(
            OnnxMl.OperatorSetIdProto.newBuilder().setDomain("ai.onnx.ml").setVersion(1))
        .setGraph(
            OnnxMl.GraphProto.newBuilder()
                .setName("boosted-trees")
                .addNode(trees)
                .addNode(softmax)
                .addInput(tensor("input", width))
                .addOutput(tensor("output", CLASSES)))
        .build();
  }

  private static OnnxMl.ValueInfoProto tensor(String name, int width) {
    OnnxMl.TensorShapeProto shape =
        OnnxMl.TensorShapeProto.newBuilder()
            .addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimParam("batch"))
            .addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimValue(width))
            .build();
    return OnnxMl.ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            OnnxMl.TypeProto.newBuilder()
                .setTensorType(
                    OnnxMl.TypeProto.Tensor.newBuilder()
                        .setElemType(OnnxMl.TensorProto.DataType.FLOAT.getNumber())
                        .setShape(shape)))
        .build();
  }

  private static AttributeProto.Builder attribute(String name, AttributeProto.AttributeType type) {
    return AttributeProto.newBuilder().setName(name).setType(type);
  }

  private static AttributeProto longs(String name, List<Long> values) {
    return attribute(name, AttributeProto.AttributeType.INTS).addAllInts(values).build();
  }

  private static AttributeProto floats(String name, List<Float> values) {
    return attribute(name, AttributeProto.AttributeType.FLOATS).addAllFloats(values).build();
  }

  private static AttributeProto strings(String name, List<String> values) {
    AttributeProto.Builder builder = attribute(name, AttributeProto.AttributeType.STRINGS);
    values.forEach(value -> builder.addStrings(bytes(value)));
    return builder.build();
  }

  private static AttributeProto integer(String name, long value) {
    return attribute(name, AttributeProto.AttributeType.INT).setI(value).build();
  }

  private static AttributeProto string(String name, String value) {
    return attribute(name, AttributeProto.AttributeType.STRING).setS(bytes(value)).build();
  }

  private static com.google.protobuf.ByteString bytes(String value) {
    return com.google.protobuf.ByteString.copyFromUtf8(value);
  }
}
