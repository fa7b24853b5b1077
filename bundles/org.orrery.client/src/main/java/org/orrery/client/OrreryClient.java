package org.orrery.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.api.Acknowledgement;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.api.Credentials;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.Delegation;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Experiment;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.NewUser;
import org.orrery.api.NewVote;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Page;
import org.orrery.api.Person;
import org.orrery.api.Promotion;
import org.orrery.api.Proposal;
import org.orrery.api.ReferenceValues;
import org.orrery.api.ReportedMeasurement;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.api.Series;
import org.orrery.api.ServerInfo;
import org.orrery.api.Session;
import org.orrery.api.Traffic;
import org.orrery.api.User;
import tools.jackson.databind.JavaType;

/**
 * A server's interface in types, as {@code docs/api.md} lists it. Calls block, so they belong on a
 * background thread; they throw {@link ClientException} when the server refuses and {@link
 * UnreachableException} when it does not answer.
 */
public final class OrreryClient implements AutoCloseable {
  private static final String V1 = "api/v1/";

  private final Transport transport;

  public OrreryClient(URI server) {
    this.transport = new Transport(server);
  }

  public URI server() {
    return transport.server();
  }

  Transport transport() {
    return transport;
  }

  public ServerInfo info() {
    return transport.get(V1 + "server", type(ServerInfo.class));
  }

  /** Whether the server is up and takes work; false while it starts. */
  public boolean isReady() {
    try {
      Map<String, Object> health = transport.get("actuator/health/readiness", map());
      return "UP".equals(health.get("status"));
    } catch (ClientException e) {
      if (e.problem().status() == 503) {
        return false;
      }
      throw e;
    }
  }

  /** Signs in; later calls are made as this person. */
  public Session signIn(String user, String password) {
    Session session =
        transport.send(
            "POST", V1 + "session", new Credentials(user, password), type(Session.class));
    transport.token(session.token());
    return session;
  }

  public Session session() {
    return transport.get(V1 + "session", type(Session.class));
  }

  public boolean isSignedIn() {
    return transport.hasToken();
  }

  /** Ends the session on the server and forgets the token, even when the server is away. */
  public void signOut() {
    try {
      transport.send("DELETE", V1 + "session", null, null);
    } finally {
      transport.token(null);
    }
  }

  public List<User> users() {
    return transport.get(V1 + "users", list(User.class));
  }

  public User createUser(NewUser user) {
    return transport.send("POST", V1 + "users", user, type(User.class));
  }

  public User updateUser(User user) {
    return transport.send("PUT", V1 + "users/" + part(user.name()), user, type(User.class));
  }

  public void changePassword(String user, String password) {
    transport.send(
        "PUT", V1 + "users/" + part(user) + "/password", Map.of("password", password), null);
  }

  public Dataset uploadDataset(String name, Path csv) throws IOException {
    return transport.upload(
        V1 + "datasets?name=" + part(name), "text/csv", csv, type(Dataset.class));
  }

  public List<Dataset> datasets() {
    return transport.get(V1 + "datasets", list(Dataset.class));
  }

  public Dataset dataset(String sha256) {
    return transport.get(V1 + "datasets/" + part(sha256), type(Dataset.class));
  }

  public Model register(NewModel model) {
    return transport.send("POST", V1 + "models", model, type(Model.class));
  }

  public List<Model> models() {
    return transport.get(V1 + "models", list(Model.class));
  }

  public Model model(String name) {
    return transport.get(model0(name), type(Model.class));
  }

  public List<ModelVersion> versions(String model) {
    return transport.get(model0(model) + "/versions", list(ModelVersion.class));
  }

  public ModelVersion version(String model, int number) {
    return transport.get(model0(model) + "/versions/" + number, type(ModelVersion.class));
  }

  /** Enters a version that is kept elsewhere; a run works on it from now, or none when null. */
  public ModelVersion refer(String model, NewReference reference, String run) {
    String query = run == null ? "" : "?run=" + part(run);
    return transport.send(
        "POST", model0(model) + "/versions" + query, reference, type(ModelVersion.class));
  }

  public Lineage lineage(String model, int number) {
    return transport.get(model0(model) + "/versions/" + number + "/lineage", type(Lineage.class));
  }

  /** The model card in Markdown. */
  public String cardMarkdown(String model, int number) {
    return card(model, number, "text/markdown");
  }

  /** The model card in HTML. */
  public String cardHtml(String model, int number) {
    return card(model, number, "text/html");
  }

  private String card(String model, int number, String accept) {
    return new String(
        transport.getBytes(model0(model) + "/versions/" + number + "/card", accept),
        StandardCharsets.UTF_8);
  }

  public byte[] artifact(String sha256) {
    return transport.getBytes(V1 + "artifacts/" + part(sha256), "*/*");
  }

  /** What deploying an archive would change; nothing is deployed. */
  public DeploymentPreview preview(byte[] archive) {
    return transport.upload(
        V1 + "deployments/preview", "application/zip", archive, type(DeploymentPreview.class));
  }

  public Definition deploy(byte[] archive) {
    return deploy(archive, "", "");
  }

  /**
   * Deploys under a name of the release, which the definition keeps, and with a reason, which the
   * audit trail keeps; either may be empty.
   */
  public Definition deploy(byte[] archive, String release, String reason) {
    String query =
        Stream.of(parameter("release", release), parameter("reason", reason))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("&"));
    return transport.upload(
        V1 + "deployments" + (query.isEmpty() ? "" : "?" + query),
        "application/zip",
        archive,
        type(Definition.class));
  }

  private static String parameter(String name, String value) {
    return value.isBlank() ? "" : name + "=" + part(value.strip());
  }

  /**
   * Proposes an archive that changes approval steps; what is proposed already is not proposed
   * twice.
   */
  public Proposal propose(byte[] archive, String reason) {
    return transport.upload(
        V1 + "proposals?reason=" + part(reason), "application/zip", archive, type(Proposal.class));
  }

  /** Proposals in a state, or all when it is null; the newest first. */
  public List<Proposal> proposals(String state) {
    return transport.get(
        V1 + "proposals" + (state == null ? "" : "?state=" + part(state)), list(Proposal.class));
  }

  /** The drawing that was proposed, as the bytes of a {@code .lifecycle} file. */
  public byte[] proposedDrawing(String proposal) {
    return transport.getBytes(V1 + "proposals/" + part(proposal) + "/drawing", "application/xml");
  }

  public Proposal acceptProposal(String proposal, String reason) {
    return decide(proposal, "accept", reason);
  }

  public Proposal rejectProposal(String proposal, String reason) {
    return decide(proposal, "reject", reason);
  }

  /** Takes back what the caller proposed. */
  public Proposal withdrawProposal(String proposal, String reason) {
    return decide(proposal, "withdraw", reason);
  }

  private Proposal decide(String proposal, String how, String reason) {
    return transport.send(
        "POST",
        V1 + "proposals/" + part(proposal) + "/" + how,
        reason(reason),
        type(Proposal.class));
  }

  public List<Definition> definitions() {
    return transport.get(V1 + "deployments", list(Definition.class));
  }

  public Definition definition(String id) {
    return transport.get(V1 + "deployments/" + part(id), type(Definition.class));
  }

  /** The drawing that a definition was compiled from, as the bytes of a {@code .lifecycle} file. */
  public byte[] drawing(String definition) {
    return transport.getBytes(
        V1 + "deployments/" + part(definition) + "/drawing", "application/xml");
  }

  /** What runs of a life cycle took in the last days, as the JSON of a simulation's scenario. */
  public String measuredScenario(String lifecycle, int days) {
    return new String(
        transport.getBytes(
            V1 + "lifecycles/" + part(lifecycle) + "/scenario?days=" + days, "application/json"),
        StandardCharsets.UTF_8);
  }

  public Run start(NewRun run) {
    return transport.send("POST", V1 + "runs", run, type(Run.class));
  }

  /** Runs without their steps; {@code model} and {@code state} may be null for all. */
  public List<Run> runs(String model, String state) {
    return transport.get(V1 + "runs" + query("model", model, "state", state), list(Run.class));
  }

  public Run run(String id) {
    return transport.get(run0(id), type(Run.class));
  }

  public Run cancel(String run, String reason) {
    return transport.send("POST", run0(run) + "/cancel", reason(reason), type(Run.class));
  }

  /** Lets a step that failed be tried again from its first attempt. */
  public Run retry(String run, String element, String reason) {
    return transport.send(
        "POST", run0(run) + "/steps/" + part(element) + "/retry", reason(reason), type(Run.class));
  }

  /** What became of a run, moment by moment. */
  public List<RunMoment> runHistory(String run) {
    return transport.get(run0(run) + "/history", list(RunMoment.class));
  }

  /** Fires a manual trigger of the drawing. */
  public Run trigger(String run, String element, String reason) {
    return transport.send(
        "POST", run0(run) + "/triggers/" + part(element), reason(reason), type(Run.class));
  }

  /** Tells a run's wait steps that an event happened. */
  public Run signal(String run, String event, String reason) {
    return transport.send(
        "POST", run0(run) + "/events/" + part(event), reason(reason), type(Run.class));
  }

  /** Human steps; {@code state} may be null for all. */
  public List<Approval> approvals(String state, boolean mine) {
    return transport.get(
        V1 + "approvals" + query("state", state, "mine", mine ? "true" : null),
        list(Approval.class));
  }

  public Approval approval(String id) {
    return transport.get(V1 + "approvals/" + part(id), type(Approval.class));
  }

  public Approval vote(String approval, NewVote vote) {
    return transport.send(
        "POST", V1 + "approvals/" + part(approval) + "/votes", vote, type(Approval.class));
  }

  /** To whom an open decision may be handed on by the person who is signed in. */
  public List<Person> delegates(String approval) {
    return transport.get(V1 + "approvals/" + part(approval) + "/delegates", list(Person.class));
  }

  /** Hands an open decision on. */
  public Approval delegate(String approval, Delegation delegation) {
    return transport.send(
        "POST", V1 + "approvals/" + part(approval) + "/delegate", delegation, type(Approval.class));
  }

  /** Says how the conditions of an approval were met. */
  public Approval conditionsMet(String approval, String reason) {
    return transport.send(
        "POST",
        V1 + "approvals/" + part(approval) + "/conditions-met",
        reason(reason),
        type(Approval.class));
  }

  public Approval attachEvidence(String approval, String name, byte[] bytes) {
    return transport.upload(
        V1 + "approvals/" + part(approval) + "/evidence?name=" + part(name),
        "application/octet-stream",
        bytes,
        type(Approval.class));
  }

  public Traffic traffic(String model) {
    return transport.get(model0(model) + "/traffic", type(Traffic.class));
  }

  public Traffic promote(String model, Promotion promotion) {
    return transport.send("POST", model0(model) + "/promote", promotion, type(Traffic.class));
  }

  public Traffic rollBack(String model, Rollback rollback) {
    return transport.send("POST", model0(model) + "/rollback", rollback, type(Traffic.class));
  }

  /** Experiments; {@code model} may be null for all. */
  public List<Experiment> experiments(String model) {
    return transport.get(V1 + "experiments" + query("model", model), list(Experiment.class));
  }

  public Experiment experiment(String id) {
    return transport.get(V1 + "experiments/" + part(id), type(Experiment.class));
  }

  /** Reports true outcomes; the answer counts {@code accepted} and {@code unknown} ones. */
  public Map<String, Object> report(String model, OutcomeReport outcomes) {
    return transport.send("POST", model0(model) + "/outcomes", outcomes, map());
  }

  /** Reports a value that was measured elsewhere; the same again changes nothing. */
  public ReportedMeasurement report(String model, int number, NewMeasurement measurement) {
    return transport.send(
        "POST", measurementsPath(model, number), measurement, type(ReportedMeasurement.class));
  }

  /** The reported values of a version in their order. */
  public List<ReportedMeasurement> measurements(String model, int number) {
    return transport.get(measurementsPath(model, number), list(ReportedMeasurement.class));
  }

  private static String measurementsPath(String model, int number) {
    return model0(model) + "/versions/" + number + "/measurements";
  }

  public ModelHealth health(String model) {
    return transport.get(model0(model) + "/health", type(ModelHealth.class));
  }

  /** The newest {@code limit} windows of a monitor. */
  public Series series(String model, String monitor, int limit) {
    return transport.get(
        model0(model) + "/monitors/" + part(monitor) + "/series?limit=" + limit,
        type(Series.class));
  }

  /** What a monitor measures where nothing has changed. */
  public ReferenceValues reference(String model, String monitor) {
    return transport.get(
        model0(model) + "/monitors/" + part(monitor) + "/reference", type(ReferenceValues.class));
  }

  /** Alerts; {@code model} and {@code state} may be null for all. */
  public List<Alert> alerts(String model, String state) {
    return transport.get(V1 + "alerts" + query("model", model, "state", state), list(Alert.class));
  }

  public Alert acknowledge(String alert, String comment) {
    return transport.send(
        "POST",
        V1 + "alerts/" + part(alert) + "/acknowledge",
        new Acknowledgement(comment),
        type(Alert.class));
  }

  /** Entries from number {@code from} on; {@code subject} may be null for all. */
  public Page<AuditEntry> audit(long from, int limit, String subject) {
    return audit("from", from, limit, subject);
  }

  /**
   * The last entries before number {@code before}, the oldest first, for the newest before {@link
   * Long#MAX_VALUE}; the page's {@code next} is the number before which there are more.
   */
  public Page<AuditEntry> auditBefore(long before, int limit, String subject) {
    return audit("before", before, limit, subject);
  }

  private Page<AuditEntry> audit(String bound, long number, int limit, String subject) {
    return transport.get(
        V1
            + "audit"
            + query(
                bound, Long.toString(number), "limit", Integer.toString(limit), "subject", subject),
        Transport.JSON.getTypeFactory().constructParametricType(Page.class, AuditEntry.class));
  }

  public AuditVerification verifyAudit() {
    return transport.get(V1 + "audit/verify", type(AuditVerification.class));
  }

  /** The whole trail, an entry a line. */
  public byte[] exportAudit() {
    return transport.getBytes(V1 + "audit/export", "application/x-ndjson");
  }

  /** Scores rows by the Open Inference Protocol; {@code version} is null for the champion. */
  public Map<String, Object> infer(String model, Integer version, Map<String, Object> request) {
    String path =
        "v2/models/" + part(model) + (version == null ? "" : "/versions/" + version) + "/infer";
    return transport.send("POST", path, request, map());
  }

  /** Whether a version, or the champion when it is null, can answer at once. */
  public boolean ready(String model, Integer version) {
    return Boolean.TRUE.equals(inference(model, version, "/ready").get("ready"));
  }

  /** Inputs and outputs as the Open Inference Protocol describes them. */
  public Map<String, Object> metadata(String model, Integer version) {
    return inference(model, version, "");
  }

  private Map<String, Object> inference(String model, Integer version, String end) {
    String at = version == null ? "" : "/versions/" + version;
    return transport.get("v2/models/" + part(model) + at + end, map());
  }

  /** Whether the server can score. */
  public boolean inferenceReady() {
    Map<String, Object> health = transport.get("v2/health/ready", map());
    return Boolean.TRUE.equals(health.get("ready"));
  }

  /** The server's own figures in the text format of Prometheus. */
  public String metrics() {
    return new String(
        transport.getBytes("actuator/prometheus", "text/plain"), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    transport.close();
  }

  private static String model0(String name) {
    return V1 + "models/" + part(name);
  }

  private static String run0(String id) {
    return V1 + "runs/" + part(id);
  }

  private static Map<String, String> reason(String reason) {
    return Map.of("reason", reason == null ? "" : reason);
  }

  private static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String query(String... pairs) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        query.append(query.isEmpty() ? '?' : '&');
        query.append(pairs[i]).append('=').append(part(pairs[i + 1]));
      }
    }
    return query.toString();
  }

  private static JavaType type(Class<?> type) {
    return Transport.JSON.constructType(type);
  }

  private static JavaType list(Class<?> item) {
    return Transport.JSON.getTypeFactory().constructCollectionType(List.class, item);
  }

  private static JavaType map() {
    return Transport.JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class);
  }
}
