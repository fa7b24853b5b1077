package org.orrery.server.packaging;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.server.workflow.InputFault;

/** What a model that was trained here has learned, read back from its ONNX file. */
sealed interface LearnedModel {
  int CLASSES = 2;

  /**
   * A sum for each class, of which the softmax is the probability.
   *
   * @param weights by feature and class
   */
  record Linear(float[][] weights, float[] bias) implements LearnedModel {}

  /**
   * For each class the trees whose scores are summed; the softmax of the sums is the probability.
   */
  record Trees(List<List<Tree>> byClass) implements LearnedModel {}

  /** A tree, or what is left of it below a branch. */
  sealed interface Tree {}

  record Leaf(float score) implements Tree {}

  /** Goes to {@code yes} where the feature is less than the value. */
  record Split(int feature, float value, Tree yes, Tree no) implements Tree {}

  /** Reads a model; one of another make is a fault of what is packed. */
  static LearnedModel read(byte[] onnx) throws InputFault {
    try {
      OnnxMl.GraphProto graph = OnnxMl.ModelProto.parseFrom(onnx).getGraph();
      for (NodeProto node : graph.getNodeList()) {
        if (node.getOpType().equals("Gemm")) {
          return linear(graph, node);
        }
        if (node.getOpType().equals("TreeEnsembleRegressor")) {
          return new Trees(new TreeReader(node).trees());
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw foreign();
    }
    throw foreign();
  }

  private static InputFault foreign() {
    return new InputFault(
        "The model's file is no logistic regression and no trees as they are trained here.",
        "Pack it as onnx, or train it here.");
  }

  private static LearnedModel linear(OnnxMl.GraphProto graph, NodeProto node) throws InputFault {
    Map<String, OnnxMl.TensorProto> tensors = new HashMap<>();
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    if (node.getInputCount() != 3
        || !tensors.keySet().containsAll(node.getInputList().subList(1, 3))) {
      throw foreign();
    }
    float[] weights = floats(tensors.get(node.getInput(1)));
    float[] bias = floats(tensors.get(node.getInput(2)));
    float[][] byFeature = new float[weights.length / CLASSES][CLASSES];
    for (int i = 0; i < weights.length; i++) {
      byFeature[i / CLASSES][i % CLASSES] = weights[i];
    }
    return new Linear(byFeature, bias);
  }

  private static float[] floats(OnnxMl.TensorProto tensor) {
    float[] values =
        new float[(int) tensor.getDimsList().stream().reduce(1L, (a, b) -> a * b).longValue()];
    ByteBuffer raw =
        ByteBuffer.wrap(tensor.getRawData().toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < values.length; i++) {
      values[i] = raw.hasRemaining() ? raw.getFloat() : tensor.getFloatData(i);
    }
    return values;
  }

  /** The trees of a node, whose parts stand beside each other in lists. */
  final class TreeReader {
    private final Map<String, AttributeProto> lists = new HashMap<>();
    private final Map<List<Long>, Integer> nodes = new HashMap<>();
    private final Map<List<Long>, Integer> leaves = new HashMap<>();

    private TreeReader(NodeProto node) {
      node.getAttributeList().forEach(attribute -> lists.put(attribute.getName(), attribute));
      index("nodes_treeids", "nodes_nodeids", nodes);
      index("target_treeids", "target_nodeids", leaves);
    }

    private void index(String trees, String ids, Map<List<Long>, Integer> places) {
      for (int i = 0; i < list(trees).getIntsCount(); i++) {
        places.put(List.of(list(trees).getInts(i), list(ids).getInts(i)), i);
      }
    }

    private AttributeProto list(String name) {
      return lists.get(name);
    }

    private List<List<Tree>> trees() {
      List<List<Tree>> byClass = new ArrayList<>();
      for (int i = 0; i < CLASSES; i++) {
        byClass.add(new ArrayList<>());
      }
      list("nodes_treeids").getIntsList().stream()
          .distinct()
          .forEach(tree -> byClass.get((int) (tree % CLASSES)).add(tree(tree, 0)));
      return byClass;
    }

    private Tree tree(long tree, long id) {
      int at = nodes.get(List.of(tree, id));
      if (list("nodes_modes").getStrings(at).toStringUtf8().equals("LEAF")) {
        return new Leaf(list("target_weights").getFloats(leaves.get(List.of(tree, id))));
      }
      return new Split(
          (int) list("nodes_featureids").getInts(at),
          list("nodes_values").getFloats(at),
          tree(tree, list("nodes_truenodeids").getInts(at)),
          tree(tree, list("nodes_falsenodeids").getInts(at)));
    }
  }
}
