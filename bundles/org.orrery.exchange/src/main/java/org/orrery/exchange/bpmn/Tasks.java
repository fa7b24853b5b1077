package org.orrery.exchange.bpmn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.check.Formats;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Tasks of people and of machines. Classes, scripts and expressions are noted, never executed. */
final class Tasks {
  private static final Pattern APPROVAL =
      Pattern.compile("(?is).*\\b(approv|sign[ -]?off|release decision|freigabe|genehmig).*");
  private static final Pattern CYCLE = Pattern.compile("R(\\d{1,3})/(P.+)");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._:/@-]*");

  private static final Set<String> WORKER = Set.of("external", "external-worker");
  private static final Set<String> MAIL = Set.of("mail");

  private final Source source;
  private final Draft draft;

  Tasks(Source source, Draft draft) {
    this.source = source;
    this.draft = draft;
  }

  Node map(Vertex vertex) {
    Element xml = vertex.xml;
    return switch (xml.getLocalName()) {
      case "userTask" -> user(xml);
      case "task", "manualTask" -> Draft.NEW.createTaskStep();
      case "receiveTask" -> receive(xml);
      case "sendTask" -> send(xml);
      case "callActivity" -> call(xml);
      default -> service(xml);
    };
  }

  private Node send(Element xml) {
    String topic = topic(xml);
    return automatic(xml, kind(topic).orElseGet(() -> notification(topic)));
  }

  private static NotifyStep notification(String channel) {
    NotifyStep step = Draft.NEW.createNotifyStep();
    if (!channel.isEmpty()) {
      step.setChannel(channel);
    }
    return step;
  }

  /** A step of the kind that a topic names; empty where it names none. */
  private static Optional<AutomaticStep> kind(String topic) {
    return Optional.ofNullable(
            CarriedReader.classNamed(topic, LifecyclePackage.eINSTANCE.getAutomaticStep()))
        .map(type -> (AutomaticStep) EcoreUtil.create(type));
  }

  private Node service(Element xml) {
    String topic = topic(xml);
    Optional<AutomaticStep> kind = kind(topic);
    if (kind.isPresent()) {
      return automatic(xml, kind.get());
    }
    if (topic.isEmpty() && isOfType(xml, MAIL)) {
      return automatic(xml, notification("mail"));
    }
    CallStep step = Draft.NEW.createCallStep();
    if (!topic.isEmpty()) {
      step.setConnector(topic);
    }
    if (!xml.getLocalName().equals("serviceTask")) {
      draft.remark(
          xml, step, "A " + xml.getLocalName() + " has no like; it is a call until you decide.");
    }
    return automatic(xml, step);
  }

  /** Topic or job type that a worker waits for; empty when it is an expression or absent. */
  private String topic(Element xml) {
    isOfType(xml, WORKER);
    String topic = source.engine(xml, "topic");
    Element job = source.extension(xml, "taskDefinition");
    if (job != null) {
      source.use(job);
      topic = source.attribute(job, "type");
    }
    if (topic.isEmpty() || PLAIN.matcher(topic).matches()) {
      return topic;
    }
    draft.remark(xml, null, "Its topic '" + topic + "' is an expression and was left out.");
    return "";
  }

  /** Whether engines do it in one of some ways; what other ways they name is left over. */
  private boolean isOfType(Element xml, Set<String> types) {
    List<Attr> named =
        source.engines(xml, "type").stream()
            .filter(type -> types.contains(type.getValue().strip()))
            .toList();
    named.forEach(source::use);
    return !named.isEmpty();
  }

  private Node automatic(Element xml, AutomaticStep step) {
    Element job = source.extension(xml, "taskDefinition");
    if (job != null && Formats.isInteger(job.getAttribute("retries"))) {
      retry(step, source.attribute(job, "retries"), null);
    }
    for (Element cycle : source.extensions(xml, "failedJobRetryTimeCycle")) {
      Matcher match = CYCLE.matcher(cycle.getTextContent().strip());
      if (match.matches() && Formats.isDuration(match.group(2))) {
        source.useAll(cycle);
        retry(step, match.group(1), match.group(2));
      }
    }
    return step;
  }

  private static void retry(AutomaticStep step, String attempts, String backOff) {
    RetryPolicy retry = Draft.NEW.createRetryPolicy();
    int number = attempts.length() > 3 ? 100 : Integer.parseInt(attempts);
    retry.setAttempts(Math.clamp(number, 1, 100));
    if (backOff != null) {
      retry.setBackOff(backOff);
      retry.setFactor(1.0);
    }
    step.setRetry(retry);
  }

  private Node call(Element xml) {
    SubLifecycleStep step = Draft.NEW.createSubLifecycleStep();
    Calls.read(source, xml, step);
    if (step.getLifecycle() == null) {
      String called = Calls.called(source, xml);
      draft.remark(xml, step, "What it calls, '" + called + "', is no id of a life cycle.");
    }
    return automatic(xml, step);
  }

  private Node receive(Element xml) {
    WaitNode wait = Draft.NEW.createWaitNode();
    wait.setKind(WaitKind.EVENT);
    Element message = source.byReference(source.attribute(xml, "messageRef"));
    String name = message == null ? "" : source.attribute(source.use(message), "name");
    wait.setEvent(name.isBlank() ? xml.getAttribute("id") : name);
    return wait;
  }

  private Node user(Element xml) {
    boolean panel = BpmnXml.child(xml, "multiInstanceLoopCharacteristics") != null;
    boolean approval = panel || APPROVAL.matcher(xml.getAttribute("name")).matches();
    HumanStep step = approval ? Draft.NEW.createApprovalStep() : Draft.NEW.createTaskStep();
    people(xml, step);
    due(xml, step);
    if (step instanceof ApprovalStep asked) {
      panel(xml, asked);
    }
    if (step instanceof TaskStep task) {
      source.extensions(xml, "formData").forEach(form -> fields(form, task));
      source.extensions(xml, "formProperty").forEach(field -> field(field, task));
    }
    return step;
  }

  private void people(Element xml, HumanStep step) {
    String names = source.engine(xml, "candidateGroups");
    for (Element assigned : source.extensions(xml, "assignmentDefinition")) {
      names = source.attribute(source.use(assigned), "candidateGroups");
    }
    for (String name : names.split(",")) {
      String group = name.strip();
      if (group.isEmpty()) {
        continue;
      }
      if (!PLAIN.matcher(group).matches()) {
        draft.remark(xml, step, "Who does it, '" + group + "', is an expression and was left out.");
      } else if (step.getRole() == null) {
        step.setRole(draft.role(group));
        if (step instanceof ApprovalStep approval) {
          approval.getApprovers().add(step.getRole());
        }
      } else if (step instanceof ApprovalStep approval) {
        approval.getApprovers().add(draft.role(group));
      } else {
        draft.remark(xml, step, "The group '" + group + "' may do it too.");
      }
    }
  }

  private void due(Element xml, HumanStep step) {
    String due = source.engine(xml, "dueDate");
    for (Element schedule : source.extensions(xml, "taskSchedule")) {
      due = source.attribute(source.use(schedule), "dueDate");
    }
    if (Formats.isDuration(due)) {
      step.setDueIn(due);
    } else if (!due.isEmpty()) {
      draft.remark(xml, step, "When it is due, '" + due + "', is no duration and was left out.");
    }
  }

  private void panel(Element xml, ApprovalStep approval) {
    Element loop = BpmnXml.child(xml, "multiInstanceLoopCharacteristics");
    Element size = loop == null ? null : BpmnXml.child(loop, "loopCardinality");
    String text = size == null ? "" : size.getTextContent().strip();
    if (text.matches("[1-9]\\d?|100")) {
      source.useAll(size);
      source.use(loop);
      if (source.attribute(loop, "isSequential").equals("true")) {
        draft.remark(
            xml, approval, "Its " + text + " instances came one after the other; now all at once.");
      }
      approval.setPanel(Integer.parseInt(text));
      approval.setQuorum(Integer.parseInt(text));
    }
  }

  private void fields(Element form, TaskStep task) {
    source.use(form);
    List<Element> fields =
        BpmnXml.children(form).stream().filter(f -> f.getLocalName().equals("formField")).toList();
    fields.forEach(field -> field(field, task));
  }

  private void field(Element xml, TaskStep task) {
    String id = source.attribute(xml, "id");
    String label = source.attribute(xml, "label") + source.attribute(xml, "name");
    String type = source.attribute(xml, "type").toLowerCase(Locale.ROOT);
    source.use(xml);
    FormField field = draft.identify(Draft.NEW.createFormField(), id);
    field.setName(label.isBlank() ? id : label);
    field.setRequired(source.attribute(xml, "required").equals("true"));
    field.setType(
        switch (type) {
          case "long", "integer", "int" -> ValueType.INTEGER;
          case "double", "number" -> ValueType.NUMBER;
          case "boolean" -> ValueType.BOOLEAN;
          case "date" -> ValueType.DATE;
          case "enum" -> ValueType.ENUMERATION;
          default -> ValueType.TEXT;
        });
    for (Element value : BpmnXml.children(xml)) {
      if (value.getLocalName().equals("value")) {
        field.getAllowedValues().add(source.attribute(source.use(value), "id"));
      }
    }
    task.getFields().add(field);
  }
}
