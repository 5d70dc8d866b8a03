package dev.candor.publish.kind;

import dev.candor.publish.PublishException;
import java.util.List;

/** All kinds of target. */
public final class TargetKinds {

  public static final List<TargetKind> ALL =
      List.of(
          new FolderKind(),
          new GitKind(),
          new ArchiveKind(),
          new S3TargetKind(),
          new SftpTargetKind());

  private TargetKinds() {}

  /** The kind of that name. */
  public static TargetKind named(String word) throws PublishException {
    return ALL.stream()
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new PublishException(
                    "there is no kind of target called \""
                        + word
                        + "\"; choose one of "
                        + String.join(", ", ALL.stream().map(TargetKind::word).toList())));
  }
}
