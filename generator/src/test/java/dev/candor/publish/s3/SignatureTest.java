package dev.candor.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.Hash;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Signs as Amazon's own examples do: those of "Authenticating Requests: Using the Authorization
 * Header" in the reference of S3, and of the test suite of Signature Version 4.
 */
class SignatureTest {

  private static final String EMPTY = Hash.of("");
  private static final Instant S3_DAY = Instant.parse("2013-05-24T00:00:00Z");
  private static final Signature S3 =
      new Signature(
          new Credentials(
              "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Optional.empty()),
          "us-east-1",
          "s3");

  private static SortedMap<String, String> headers(String bodyHash, String... more) {
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("host", "examplebucket.s3.amazonaws.com");
    headers.put("x-amz-content-sha256", bodyHash);
    headers.put("x-amz-date", Signature.time(S3_DAY));
    for (int i = 0; i < more.length; i += 2) {
      headers.put(more[i], more[i + 1]);
    }
    return headers;
  }

  private static String signed(
      String method, String path, String query, SortedMap<String, String> headers) {
    return S3.of(
        new Signature.Request(method, path, query, headers),
        headers.getOrDefault("x-amz-content-sha256", ""),
        S3_DAY);
  }

  @Test
  void signsTheReadingOfARange() {
    assertThat(signed("GET", "/test.txt", "", headers(EMPTY, "range", "bytes=0-9")))
        .isEqualTo(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
  }

  @Test
  void signsAWrite() {
    String body = Hash.of("Welcome to Amazon S3.");
    SortedMap<String, String> headers =
        headers(
            body,
            "date",
            "Fri, 24 May 2013 00:00:00 GMT",
            "x-amz-storage-class",
            "REDUCED_REDUNDANCY");
    assertThat(signed("PUT", "/" + Bucket.escaped("test$file.text", true), "", headers))
        .endsWith("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
  }

  @Test
  void signsAQueryWithoutAValue() {
    assertThat(signed("GET", "/", "lifecycle", headers(EMPTY)))
        .endsWith("Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
  }

  @Test
  void signsAListWhateverTheOrderOfItsQuery() {
    assertThat(signed("GET", "/", "prefix=J&max-keys=2", headers(EMPTY)))
        .isEqualTo(signed("GET", "/", "max-keys=2&prefix=J", headers(EMPTY)))
        .endsWith("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
  }

  @Test
  void signsForOtherServicesToo() {
    Instant day = Instant.parse("2015-08-30T12:36:00Z");
    Signature signature =
        new Signature(
            new Credentials(
                "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", Optional.empty()),
            "us-east-1",
            "service");
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("host", "example.amazonaws.com");
    headers.put("x-amz-date", "20150830T123600Z");
    assertThat(signature.of(new Signature.Request("GET", "/", "", headers), EMPTY, day))
        .endsWith("Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    assertThat(
            signature.of(
                new Signature.Request("GET", "/", "Param2=value2&Param1=value1", headers),
                EMPTY,
                day))
        .endsWith("Signature=b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
  }

  @Test
  void escapesEachByteOfAKeyExceptSlashes() {
    assertThat(Bucket.escaped("a b/é+~*'(1).html", true))
        .isEqualTo("a%20b/%C3%A9%2B~%2A%27%281%29.html");
    assertThat(Bucket.escaped("a/b=", false)).isEqualTo("a%2Fb%3D");
  }

  @Test
  void doesNotRevealTheSecret() {
    assertThat(new Credentials("id", "secret", Optional.of("token")).toString())
        .doesNotContain("secret", "token", "id");
  }
}
