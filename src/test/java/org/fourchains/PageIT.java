package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * The page in a real browser, on the seed. Without a browser it is skipped, and says so; where
 * {@code CI} is set that is a failure.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "org.fourchains.TestBrowser#isThereOrMustBe",
    disabledReason = "no Chromium on this machine: install it, or name it in CHROMIUM")
class PageIT {

  private static final String DRY_ELECTRODE = "PTFE原纤化干法电极成膜";

  @LocalServerPort private int port;
  @Autowired private Imports imports;

  private Optional<TestBrowser> browser = Optional.empty();

  @BeforeAll
  void openABrowserOnTheSeed() {
    TestRecord.Server.SHARED.empty();
    imports.run(new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none());
    browser = Optional.of(TestBrowser.start());
    setDefaultAssertionTimeout(30_000);
  }

  @AfterEach
  void nothingLeftThisMachine() {
    browser.ifPresent(TestBrowser::assertQuiet);
  }

  @AfterAll
  void close() {
    browser.ifPresent(TestBrowser::close);
  }

  private Page open(String address) {
    return open(address, 1280);
  }

  private Page open(String address, int width) {
    Page page = browser.orElseThrow().newPage(width);
    page.navigate("http://127.0.0.1:" + port + "/" + address);
    return page;
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

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
  void aPlannerSeesWhichUnitsShouldAbsorbDryElectrodesAndWhatNobodyTeaches() {
    Page page = open("");
    link(page, "哪些课程应吸收这项工艺？").click();
    page.getByLabel("选择工艺").fill("干法电极");
    page.locator(".choices").getByText(DRY_ELECTRODE).click();

    Locator best = page.locator(".ranked").first();
    assertThat(best.getByRole(AriaRole.HEADING)).containsText("辊压与分切");
    assertThat(best).containsText("得分 0.15");
    assertThat(best).containsText("第 4 学期");
    assertThat(best).containsText("「PTFE原纤化干法电极成膜」要求掌握「辊压与厚度控制」，「辊压与分切」教授「辊压与厚度控制」。");
    assertThat(page.locator("dl.facts")).containsText("自支撑膜热压延与复合");
    assertThat(page).hasURL(Pattern.compile("#/absorb\\?process=Process:LB-P24$"));
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
  void aPlannerFindsAGraphQuestionChoosesItsNodeAndTakesTheTableAway() throws IOException {
    Page page = open("");
    link(page, "图谱问题").click();
    assertThat(link(page, "谁具备这项技能")).isVisible();
    TestBrowser.assertAccessible(page);
    page.getByLabel("筛选").fill("先修");
    assertThat(link(page, "谁具备这项技能")).hasCount(0);
    link(page, "先修链").click();

    assertThat(page.getByText("请先给出参数")).isVisible();
    page.getByLabel("课程", new Page.GetByLabelOptions().setExact(true)).fill("固态电池材料基础");
    page.locator(".choices").getByText("固态电池材料基础").first().click();
    assertThat(page).hasURL(Pattern.compile("#/ask/prerequisite-chains\\?course=Course:LB-C13$"));
    assertThat(page.locator("table.answer tbody tr")).hasCount(3);
    assertThat(page.locator("table.answer tbody tr").first()).containsText("无机与材料化学基础");
    TestBrowser.assertAccessible(page);

    Download file = page.waitForDownload(() -> page.getByText("下载 CSV").click());
    assertThat(Files.readString(file.path()))
        .startsWith("\uFEFF先修链,课程数,先修学时,开课学期\r\n无机与材料化学基础 (Course:LB-C02); ");
    link(page, "无机与材料化学基础").click();
    assertThat(heading(page, "无机与材料化学基础")).isVisible();
  }

  @Test
  void aGraphQuestionKeepsItsParametersInTheAddressAndSpeaksEnglish() {
    Page page = open("#/ask/shared-courses?programs=5");
    assertThat(page.locator("table.answer tbody tr")).hasCount(4);
    page.getByText("English").click();
    assertThat(heading(page, "Courses that programs share")).isVisible();
    assertThat(page.locator("table.answer th").first()).hasText("Course");
    page.getByLabel("Programs at least").fill("4");
    page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page).hasURL(Pattern.compile("#/ask/shared-courses\\?programs=4$"));
    assertThat(page.locator("table.answer tbody tr")).hasCount(10);
    page.getByText("The query (Cypher)").click();
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

  @Test
  void aPlannerWatchesWhatIsNewAndSeesHowLongACourseTakes() {
    Page page = open("#/signals?asOf=2026-08-01");
    assertThat(heading(page, "监测清单")).isVisible();
    page.getByLabel("专业", new Page.GetByLabelOptions().setExact(true))
        .selectOption("Program:AL-PG3");
    assertThat(page).hasURL(Pattern.compile("#/signals\\?program=Program:AL-PG3&months=24&asOf="));
    assertThat(page.locator(".ranked").getByText("搅拌摩擦沉积增材").first()).isVisible();
    assertThat(page.getByText("20 例：8 例已进入课程，12 例尚未")).isVisible();
    assertThat(page.locator(".survival .curve")).hasCount(1);
    assertThat(page.locator(".scrolls tbody tr")).hasCount(8);
    assertThat(page.locator(".scrolls tbody tr").last()).containsText("51%");
    assertThat(page.locator(".stale")).hasCount(0);
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
