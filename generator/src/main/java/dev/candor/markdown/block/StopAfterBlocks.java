package dev.candor.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops Flexmark as soon as the blocks are known. Otherwise it would join the lines of each block
 * for its inline parser, which we don't use: that is a tenth of the measured time. Flexmark calls
 * this between the two steps, and only an exception can stop it there.
 */
final class StopAfterBlocks implements BlockPreProcessorFactory {

  /** Carries the tree; has no stack trace, so it costs nothing. */
  static final class Done extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Document document;

    Done(Document document) {
      super("the blocks are known", null, false, false);
      this.document = document;
    }

    Document document() {
      return document;
    }
  }

  @Override
  public BlockPreProcessor apply(ParserState state) {
    throw new Done((Document) state.getProperties());
  }

  @Override
  public Set<Class<? extends Block>> getBlockTypes() {
    return Set.of(Paragraph.class);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
