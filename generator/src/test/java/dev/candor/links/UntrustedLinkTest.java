package dev.candor.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate that triggers a browser warning is distinguished from a missing page. */
class UntrustedLinkTest {

  private static final char[] PASSWORD = "for-this-test".toCharArray();

  @TempDir private Path folder;

  private SSLContext selfSigned() throws Exception {
    Path store = folder.resolve("keys");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void aCertificateOfAnUnknownAuthorityIsUntrusted() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    server.createContext("/", exchange -> Neighbour.send(exchange, 200));
    server.start();
    try {
      String url = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
      ExternalLink link = new ExternalLink(SourceFile.of("content/a.md", url), Span.of(0, 8), url);
      CrawlPolicy policy =
          CrawlPolicy.usual("Test").withDelay(Duration.ofMillis(10)).withPrivate(true);

      ExternalLinkChecker.Report report =
          new ExternalLinkChecker(policy, LinkCache.NONE, Duration.ZERO, Instant.EPOCH, host -> {})
              .check(List.of(link));

      assertThat(report.found()).hasSize(1);
      assertThat(report.found().get(0).rule().id()).isEqualTo("untrusted-link");
    } finally {
      server.stop(0);
    }
  }
}
