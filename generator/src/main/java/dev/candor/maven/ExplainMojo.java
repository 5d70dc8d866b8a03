package dev.candor.maven;

import dev.candor.engine.RulePages;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule: why it is there, what to do, how to switch it off. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The word that a finding has in brackets; without it, all rules are listed. */
  @Parameter(property = "candor.rule", defaultValue = "")
  private String rule = "";

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal = GoalRunner.tell(getLog(), () -> RulePages.explain(rule));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
