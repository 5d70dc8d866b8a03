package dev.candor.publish.s3;

import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.s3.Requests.Ask;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;

/** A bucket. Each write is one request, which the storage carries out completely or not at all. */
final class S3Store implements Store {

  /** More requests at once gain nothing on the connection of a build machine. */
  private static final int CONCURRENCY = 16;

  private final Bucket bucket;
  private final Requests requests;
  private final S3Errors errors;
  private final boolean checksums;

  /**
   * @param checksums whether each file is sent with its CRC-32, which the storage checks and keeps;
   *     the signature protects the upload anyway
   */
  S3Store(
      Bucket bucket,
      Credentials credentials,
      InstantSource clock,
      Duration timeout,
      boolean checksums) {
    this.bucket = bucket;
    this.requests = new Requests(bucket, credentials, clock, timeout);
    this.errors = new S3Errors(bucket, clock);
    this.checksums = checksums;
  }

  @Override
  public Optional<StoredFile> read(String path) throws StoreFault {
    HttpResponse<byte[]> answer = requests.send(Ask.of("GET", path));
    if (answer.statusCode() == 404 && !S3Errors.codeOf(answer.body()).equals("NoSuchBucket")) {
      return Optional.empty();
    }
    if (!S3Errors.isSuccess(answer)) {
      throw errors.of("can't read " + path, answer);
    }
    String tag = answer.headers().firstValue("etag").orElse("");
    return Optional.of(new StoredFile(answer.body(), tag));
  }

  @Override
  public List<StoredEntry> list(String prefix) throws StoreFault {
    List<StoredEntry> all = new ArrayList<>();
    Optional<String> from = Optional.of("");
    while (from.isPresent()) {
      BucketListing leaf = leaf(prefix, from.get());
      all.addAll(leaf.entries());
      from = leaf.next();
    }
    return all;
  }

  private BucketListing leaf(String prefix, String from) throws StoreFault {
    String query =
        (from.isEmpty() ? "" : "continuation-token=" + Bucket.escaped(from, false) + "&")
            + "encoding-type=url&list-type=2"
            + (prefix.isEmpty() ? "" : "&prefix=" + Bucket.escaped(prefix, false));
    HttpResponse<byte[]> answer = requests.send(new Ask("GET", "", query, Map.of(), new byte[0]));
    if (!S3Errors.isSuccess(answer)) {
      throw errors.of("can't list " + place(), answer);
    }
    try {
      return BucketListing.of(answer.body());
    } catch (XMLStreamException | NumberFormatException e) {
      throw StoreFault.passing("can't list " + place() + ": the listing was incomplete", e);
    }
  }

  @Override
  public void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    Map<String, String> headers = headers(traits);
    if (condition instanceof Condition.Absent) {
      headers.put("if-none-match", "*");
    } else if (condition instanceof Condition.Version is) {
      headers.put("if-match", is.version());
    }
    if (checksums) {
      headers.put("x-amz-checksum-crc32", crc32(bytes));
    }
    HttpResponse<byte[]> answer = requests.send(new Ask("PUT", path, "", headers, bytes));
    if (answer.statusCode() == 404 && condition instanceof Condition.Version) {
      throw StoreFault.conflict("can't write " + path + ": another publisher has deleted it");
    }
    if (!S3Errors.isSuccess(answer)) {
      throw errors.of("can't write " + path, answer);
    }
  }

  @Override
  public void delete(String path) throws StoreFault {
    HttpResponse<byte[]> answer = requests.send(Ask.of("DELETE", path));
    boolean gone =
        answer.statusCode() == 404 && !S3Errors.codeOf(answer.body()).equals("NoSuchBucket");
    if (!S3Errors.isSuccess(answer) && !gone) {
      throw errors.of("can't delete " + path, answer);
    }
  }

  /** Copies within the storage, which may report a failure in a response with status 200. */
  @Override
  public void copy(String from, String to, FileTraits traits) throws StoreFault {
    Map<String, String> headers = headers(traits);
    headers.put("x-amz-copy-source", Bucket.escaped("/" + bucket.name() + "/" + from, true));
    headers.put("x-amz-metadata-directive", "REPLACE");
    String action = "can't copy " + from + " to " + to;
    HttpResponse<byte[]> answer = requests.send(new Ask("PUT", to, "", headers, new byte[0]));
    if (answer.statusCode() == 404) {
      throw StoreFault.lasting(from + " does not exist, so it can't be copied");
    }
    if (!S3Errors.isSuccess(answer)) {
      throw errors.of(action, answer);
    }
    String code = S3Errors.codeOf(answer.body());
    if (!code.isEmpty()) {
      throw StoreFault.passing(action + " (" + code + ")");
    }
  }

  private static Map<String, String> headers(FileTraits traits) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", traits.mediaType());
    headers.put("cache-control", traits.cacheControl());
    traits.contentEncoding().ifPresent(encoding -> headers.put("content-encoding", encoding));
    return headers;
  }

  private static String crc32(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    byte[] four = ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    return Base64.getEncoder().encodeToString(four);
  }

  @Override
  public int concurrency() {
    return CONCURRENCY;
  }

  @Override
  public String place() {
    return "s3://" + bucket.name() + " at " + bucket.host();
  }

  @Override
  public void close() {
    // the client closes its connections itself
  }
}
