package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.Lifecycle;

/** Archives that somebody signed, with the keys of RFC 8032, 7.1. */
class SignersTest {
  private static final String PRIVATE_FORM = "302e020100300506032b657004220420";
  private static final String PUBLIC_FORM = "302a300506032b6570032100";
  private static final String SEED =
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
  private static final String POINT =
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
  private static final String OTHER_SEED =
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

  private static Signers signers;
  private static Compilation made;
  private static byte[] signed;

  @BeforeAll
  static void sign() throws Exception {
    signers = new Signers(Map.of("build", Signers.key(pem("PUBLIC KEY", PUBLIC_FORM + POINT))));
    made = Packed.compilation(CreditDrawing.draw());
    signed = made.signed(key(SEED)).archive();
  }

  private static String pem(String kind, String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }

  private static SigningKey key(String seed) throws UnfitKeyException {
    return SigningKey.of(pem("PRIVATE KEY", PRIVATE_FORM + seed));
  }

  private static ArchiveException refused(byte[] archive) {
    ArchiveException refusal =
        catchThrowableOfType(ArchiveException.class, () -> signers.check(Archive.read(archive)));
    assertThat(refusal.remedy()).isNotBlank();
    return refusal;
  }

  private static void assertUnfit(byte[] archive, String... said) {
    ArchiveException refusal = refused(archive);
    assertThat(refusal.code()).isEqualTo(ArchiveException.SIGNATURE_UNFIT);
    assertThat(refusal).hasMessageContainingAll(said);
    assertThat(refusal.remedy()).contains("--sign KEY.pem", "deploy ARCHIVE");
  }

  private static byte[] with(byte[] archive, String name, UnaryOperator<byte[]> change)
      throws ArchiveException {
    Map<String, byte[]> parts = new LinkedHashMap<>(ArchiveFile.read(archive));
    parts.put(name, change.apply(parts.get(name)));
    return ArchiveFile.write(parts);
  }

  private static byte[] withSignature(UnaryOperator<String> change) throws ArchiveException {
    return with(
        signed,
        "signature",
        bytes ->
            change
                .apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theKeyIsNamedByItsPublicKeyAndSignsAsTheStandardSays() throws Exception {
    SigningKey key = key(SEED);
    assertThat(key.fingerprint())
        .isEqualTo(Digests.sha256(HexFormat.of().parseHex(PUBLIC_FORM + POINT)));
    assertThat(HexFormat.of().formatHex(key.sign(new byte[0])))
        .startsWith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a3");
  }

  @Test
  void aSignedArchiveIsAcceptedAndTellsItsSigner() throws Exception {
    Archive read = Archive.read(signed);
    read.verify();
    signers.check(read);
    ArchiveSignature signature = read.signature().orElseThrow();
    assertThat(signers.name(signature)).contains("build");
    assertThat(signature.algorithm()).isEqualTo("Ed25519");
    assertThat(signature.key()).isEqualTo(key(SEED).fingerprint());
  }

  @Test
  void theSameKeyGivesTheSameBytesAndOnlyTheSignatureIsMore() throws Exception {
    assertThat(Packed.compilation(CreditDrawing.draw()).signed(key(SEED)).archive())
        .isEqualTo(signed);
    Map<String, byte[]> parts = new LinkedHashMap<>(ArchiveFile.read(signed));
    assertThat(parts.keySet()).last().isEqualTo("signature");
    parts.remove("signature");
    assertThat(ArchiveFile.write(parts)).isEqualTo(made.archive());
    assertThat(Archive.read(signed).digest()).isNotEqualTo(Archive.read(made.archive()).digest());
  }

  @Test
  void whereNobodyIsAskedForAnArchiveNeedsNoSignature() throws Exception {
    Signers nobody = new Signers(Map.of());
    assertThatCode(() -> nobody.check(Archive.read(made.archive()))).doesNotThrowAnyException();
    Archive read = Archive.read(signed);
    nobody.check(read);
    assertThat(nobody.name(read.signature().orElseThrow())).isEmpty();
  }

  @Test
  void anArchiveWithoutSignatureIsRefused() {
    assertUnfit(made.archive(), "no entry 'signature'", "'build'");
  }

  @Test
  void anArchiveOfAnotherKeyIsRefused() throws Exception {
    SigningKey other = key(OTHER_SEED);
    assertUnfit(made.signed(other).archive(), other.fingerprint(), "none of the signers 'build'");
  }

  @Test
  void whoeverNamesTheKeyOfAnotherIsRefused() throws Exception {
    String forged =
        new String(
                ArchiveSignature.of(manifest(signed), key(OTHER_SEED)).toBytes(),
                StandardCharsets.UTF_8)
            .replace(key(OTHER_SEED).fingerprint(), key(SEED).fingerprint());
    assertUnfit(withSignature(text -> forged), "does not fit", "'build'");
  }

  @Test
  void theSignatureOfAnotherArchiveIsRefused() throws Exception {
    Lifecycle drawing = CreditDrawing.draw();
    drawing.setVersion("2.0.0");
    byte[] other = Packed.compilation(drawing).signed(key(SEED)).archive();
    byte[] signature = ArchiveFile.read(other).get("signature");
    assertUnfit(with(signed, "signature", bytes -> signature), "does not fit");
  }

  @Test
  void aManifestThatWasChangedIsRefused() throws Exception {
    byte[] changed = with(signed, "manifest.json", bytes -> replaced(bytes, "\n}", "\n }"));
    assertUnfit(changed, "does not fit", "'manifest.json'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lifecycle.xmi", "process.bpmn", "decisions.dmn"})
  void aPartThatWasChangedIsRefused(String part) throws Exception {
    byte[] changed = with(signed, part, bytes -> replaced(bytes, "\n", "\n\n"));
    assertThat(refused(changed).code()).isEqualTo(ArchiveException.ALTERED);
    String before = Digests.sha256(ArchiveFile.read(signed).get(part));
    String after = Digests.sha256(ArchiveFile.read(changed).get(part));
    assertUnfit(
        with(changed, "manifest.json", bytes -> replaced(bytes, before, after)), "does not fit");
  }

  @Test
  void aManifestThatNamesOtherPartsIsRefused() throws Exception {
    byte[] more =
        with(
            made.archive(),
            "manifest.json",
            bytes -> replaced(bytes, "\"process.bpmn\"", "\"signature\" : \"\", \"process.bpmn\""));
    assertThat(refused(more).code()).isEqualTo(ArchiveException.ALTERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\u0000",
        "{\"algorithm\":\"Ed25519\"}",
        "{\"algorithm\":null,\"key\":null,\"signature\":null}",
        "{\"algorithm\":\"Ed25519\",\"key\":1,\"signature\":\"%%%\"}"
      })
  void garbageIsNoSignature(String text) throws Exception {
    assertUnfit(withSignature(whole -> text), "'signature' is no signature");
  }

  @Test
  void aSignatureOfAnotherFormIsRefusedWhoeverIsAskedFor() throws Exception {
    byte[] bytes = ArchiveFile.read(signed).get("signature");
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertUnfit(with(signed, "signature", whole -> cut), "'signature' is no signature");
    }
    assertUnfit(withSignature(text -> text + " "), "no signature");
    assertUnfit(withSignature(text -> text.replace("{", "{\"more\" : 1,")), "no signature");
    assertUnfit(withSignature(text -> text.replace("Ed25519", "Ed448")), "no signature");
    assertUnfit(withSignature(text -> text.replace("==", "")), "no signature");
    assertUnfit(withSignature(text -> text + " ".repeat(1 << 20)), "no signature");
    Signers nobody = new Signers(Map.of());
    byte[] garbage = withSignature(text -> "garbage");
    assertThatThrownBy(() -> nobody.check(Archive.read(garbage)))
        .isInstanceOf(ArchiveException.class);
  }

  @Test
  void aSignatureWithAnyOtherBitIsRefused() throws Exception {
    String text = Archive.read(signed).signature().orElseThrow().signature();
    byte[] right = Base64.getDecoder().decode(text);
    for (int at = 0; at < right.length; at++) {
      byte[] wrong = right.clone();
      wrong[at] ^= 1;
      String instead = Base64.getEncoder().encodeToString(wrong);
      assertUnfit(withSignature(whole -> whole.replace(text, instead)), "does not fit");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', There is no key",
    "a-secret-word, There is no key",
    "'-----BEGIN PRIVATE KEY-----', broken",
    "'-----BEGIN PRIVATE KEY-----a-secret-word-----END PRIVATE KEY-----', broken",
    "'-----BEGIN PRIVATE KEY-----YXNlY3JldHdvcmQ=-----END PRIVATE KEY-----', broken",
    "'-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----', broken",
    "'-----BEGIN RSA PRIVATE KEY-----a-secret-word', RSA PRIVATE KEY",
    "'-----BEGIN OPENSSH PRIVATE KEY-----a-secret-word', OPENSSH PRIVATE KEY",
    "'-----BEGIN PUBLIC KEY-----a-secret-word', PUBLIC KEY",
    "'-----BEGIN ENCRYPTED PRIVATE KEY-----a-secret-word', encrypted"
  })
  void keysThatCannotSignAreRefusedAndNotShown(String text, String why) {
    assertUnfitKey(() -> SigningKey.of(text), why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ed448", "X25519", "RSA", "EC"})
  void keysOfOtherKindsAreRefused(String kind) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance(kind).generateKeyPair();
    HexFormat hex = HexFormat.of();
    String secret = pem("PRIVATE KEY", hex.formatHex(pair.getPrivate().getEncoded()));
    String open = pem("PUBLIC KEY", hex.formatHex(pair.getPublic().getEncoded()));
    assertUnfitKey(() -> SigningKey.of(secret), "no Ed25519 key");
    assertUnfitKey(() -> Signers.key(open), "no Ed25519 key");
  }

  @Test
  void aPrivateKeyIsNoSigners() {
    String secret = pem("PRIVATE KEY", PRIVATE_FORM + SEED);
    assertUnfitKey(() -> Signers.key(secret), "PRIVATE KEY");
  }

  @Test
  void twoSignersHaveTwoKeys() throws Exception {
    PublicKey key = Signers.key(pem("PUBLIC KEY", PUBLIC_FORM + POINT));
    assertThatThrownBy(() -> new Signers(Map.of("build", key, "anna", key)))
        .isInstanceOf(UnfitKeyException.class)
        .hasMessageContainingAll("'build'", "'anna'");
  }

  private static void assertUnfitKey(ThrowingCallable act, String why) {
    UnfitKeyException refusal = catchThrowableOfType(UnfitKeyException.class, act);
    assertThat(refusal).hasMessageContaining(why).hasMessageNotContaining("secret-word");
    assertThat(refusal).hasNoCause();
    assertThat(refusal.remedy()).contains("openssl").doesNotContain("secret-word");
  }

  private static byte[] manifest(byte[] archive) throws ArchiveException {
    return ArchiveFile.read(archive).get("manifest.json");
  }

  private static byte[] replaced(byte[] bytes, String old, String now) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    return text.replace(old, now).getBytes(StandardCharsets.UTF_8);
  }
}
