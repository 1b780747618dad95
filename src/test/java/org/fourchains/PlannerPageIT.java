package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a planner does on the page, in a real browser, on the seed. */
class PlannerPageIT extends PageInBrowser {

  private static final String DRY_ELECTRODE = "PTFE原纤化干法电极成膜";

  @Test
  void thePlannerSeesTheGapsOfAProgramByKindTheOverSupplyAndTheCoverage() {
    Page page = open("#/gaps");
    assertThat(page.getByText("请选择专业或产业环节。")).isVisible();
    page.getByLabel("专业", new Page.GetByLabelOptions().setExact(true))
        .selectOption("Program:LB-Y03");
    assertThat(page).hasURL(Pattern.compile("#/gaps\\?program=Program:LB-Y03"));
    assertThat(heading(page, "缺失 44")).isVisible();
    assertThat(heading(page, "等级不足 13")).isVisible();
    assertThat(heading(page, "未知 6")).isVisible();
    assertThat(page.locator("#over + table tbody tr")).hasCount(19);
    assertThat(page.locator(".matrix tbody tr")).hasCount(14);
    page.getByLabel("技术", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page.locator(".matrix thead").getByText("高温固相烧结")).isVisible();
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

  @Test
  void aPlannerSeesWhichUnitsShouldAbsorbDryElectrodesAndWhatNobodyTeaches() {
    Page page = open("");
    link(page, "哪些课程应吸收这项工艺？").click();
    page.getByLabel("选择工艺").fill("干法电极");
    page.locator(".choices").getByText(DRY_ELECTRODE).click();

    Locator best = page.locator(".ranked").first();
    assertThat(best.getByRole(AriaRole.HEADING)).containsText("辊压与分切");
    assertThat(best).containsText("得分 0.04 = 相关性 0.16 × 需求 0.80 × 新颖性 0.86 × 成熟度 0.64 × 可行性 0.59");
    assertThat(best).containsText("方式项目");
    assertThat(best).containsText("磷酸铁锂干法正极成膜窗口研究");
    assertThat(best).containsText("第 4 学期");
    assertThat(best).containsText("「PTFE原纤化干法电极成膜」要求掌握「辊压与厚度控制」，「辊压与分切」教授「辊压与厚度控制」。");
    assertThat(page.locator("dl.facts").first()).containsText("自支撑膜热压延与复合");
    assertThat(page).hasURL(Pattern.compile("#/absorb\\?process=Process:LB-P24$"));
    TestBrowser.assertAccessible(page);
  }
}
