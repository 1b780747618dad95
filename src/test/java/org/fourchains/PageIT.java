package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, on the seed. */
class PageIT extends PageInBrowser {

  private static final String DRY_ELECTRODE = "PTFE原纤化干法电极成膜";

  @Test
  void aSearchLeadsToTheRecordOfAProcessWithItsRelations() {
    Page page = open("");
    page.getByLabel("搜索全图").fill("干法电极");
    page.getByLabel("搜索全图").press("Enter");
    assertThat(page.locator(".hits mark").first()).isVisible();
    TestBrowser.assertAccessible(page);

    link(page, DRY_ELECTRODE).click();
    assertThat(heading(page, DRY_ELECTRODE)).isFocused();
    assertThat(page.getByText("Dry electrode by PTFE fibrillation")).isVisible();
    assertThat(link(page, "PTFE原纤化混炼控制").first()).isVisible();
    assertThat(page.getByText("Process-REQUIRES-Skill.csv:280")).isVisible();
    assertThat(heading(page, "第 2 步")).isVisible();
    TestBrowser.assertAccessible(page);
  }

  @Test
  void whileSomebodyTypesTheRecordIsOfferedAndTheKeysChooseIt() {
    Page page = open("");
    Locator field = page.getByLabel("搜索全图");
    Locator options = page.locator("[role=option]");
    field.fill("ptfeyuan");
    assertThat(options.first()).containsText("PTFE原");
    field.press("Escape");
    assertThat(options).hasCount(0);

    field.fill("ganfadianji");
    assertThat(field).hasAttribute("aria-expanded", "true");
    assertThat(options.first()).containsText("干法电极");
    field.press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    TestBrowser.assertAccessible(page);
    field.press("Enter");
    assertThat(page).hasURL(Pattern.compile("#/node/"));
    assertThat(page.locator("[role=listbox]")).not().isVisible();
  }

  @Test
  void hitsAreNarrowedByKindChainAndProgramAndPagesGoOn() {
    Page page = open("#/search?q=焊接");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("第 1–20 条");
    page.getByText("下一页").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("第 21–40 条");
    assertThat(page.locator(".stale")).hasCount(0);
    TestBrowser.assertAccessible(page);

    page.getByLabel("链", new Page.GetByLabelOptions().setExact(true)).selectOption("education");
    page.locator(".kinds a").getByText("课程").first().click();
    assertThat(page).hasURL(Pattern.compile("kind=Course&chain=education"));
    assertThat(page.locator(".hits .kind").first()).hasText("课程");
    page.getByLabel("专业", new Page.GetByLabelOptions().setExact(true))
        .selectOption("Program:AL-PG3");
    assertThat(page).hasURL(Pattern.compile("program=Program:AL-PG3"));
    assertThat(page.locator(".stale")).hasCount(0);
    TestBrowser.assertAccessible(page);
  }

  @Test
  void anEnterpriseSeesWhoSolvesItsProblemAndCorrectsHowItWasRead() {
    Page page = open("#/fit");
    page.getByLabel("企业问题").fill("干法电极成膜时边缘开裂，厚度不均，需要改进粘结剂纤维化和辊压参数。");
    page.getByText("查找团队").click();
    assertThat(page.locator(".ranked").first()).containsText("电极制造工艺团队");
    assertThat(page.locator(".experts li").first()).isVisible();
    assertThat(page.locator(".evidence").first()).containsText("主持");
    TestBrowser.assertAccessible(page);

    page.getByLabel("去掉 硫化物固态电解质膜湿法流延").click();
    assertThat(heading(page, "只按下列概念计算")).isVisible();
    assertThat(page.locator(".requirements")).not().containsText("硫化物固态电解质膜湿法流延");
    TestBrowser.assertAccessible(page);
  }

  @Test
  void englishIsAClickAwayAndStays() {
    Page page = open("#/absorb?process=Process:LB-P24");
    assertThat(heading(page, "哪些课程应吸收这项工艺？")).isVisible();
    page.getByText("English").click();
    assertThat(heading(page, "Which courses should absorb this process?")).isVisible();
    assertThat(page.locator(".evidence").first())
        .containsText("“Dry electrode by PTFE fibrillation” requires");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    TestBrowser.assertAccessible(page);

    page.reload();
    assertThat(heading(page, "Which courses should absorb this process?")).isVisible();
  }

  @Test
  void wordsThatNobodyKnowsWaitForADecision() {
    new GraphQlClient(port).ask("{ concepts(text: \"perovskite tandem\") { score } }");
    Page page = open("");
    link(page, "词表候选").click();
    Locator line = page.locator(".choices > li");
    for (int i = 0; i < 30 && line.count() == 0; i++) {
      page.waitForTimeout(500);
      page.reload();
      assertThat(page.getByText("待定").or(line.first()).first()).isVisible();
    }
    assertThat(line.first()).containsText("perovskite tandem");
    TestBrowser.assertAccessible(page);
    line.first().getByText("拒绝").click();
    assertThat(line.first()).containsText("已拒绝");
    page.reload();
    assertThat(page.getByText("没有待定的词")).isVisible();
  }

  @Test
  void whatTheGraphDoesNotHoldIsSaidInPlainWords() {
    Page page = open("#/paths?from=Process:LB-P24&to=Course:NOPE");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("图中没有所查的对象");
    TestBrowser.assertAccessible(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#/list/Process",
        "#/node/Team:AL-TM1",
        "#/absorb?process=Process:AL-P26",
        "#/fit?need=Need:AL-N02",
        "#/ask/segment-coverage?program=Program:LB-Y01",
        "#/paths?from=Process:LB-P24&to=Teacher:AL-T01",
        "#/signals?program=Program:AL-PG3&asOf=2026-08-01"
      })
  void aNarrowScreenCutsNothingOff(String address) {
    Page page = open(address, 380);
    assertThat(page.locator(".revision").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(380);
    TestBrowser.assertAccessible(page);
  }

  @Test
  void graphiqlComesFromHereToo() {
    Page page = open("graphiql");
    assertThat(page.locator(".view-lines").first()).containsText("absorptions");
    page.getByLabel("Execute query").click();
    assertThat(page.locator(".result-window")).containsText("revision");
  }
}
