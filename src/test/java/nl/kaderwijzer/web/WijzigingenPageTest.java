package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page with what changed. */
class WijzigingenPageTest extends RealSite {

  @Test
  void sinceADayShowsThatDayAndLaterNewestFirst() {
    Document page = pagina("/wijzigingen?sinds=2026-03-01");
    List<LocalDate> days = page.select("#gevonden ~ ul.kw-lijst time").eachAttr("datetime").stream().map(LocalDate::parse).toList();
    assertThat(days).isNotEmpty().allSatisfy(day -> assertThat(day).isAfterOrEqualTo("2026-03-01"));
    assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(page.selectFirst("#sinds").val()).isEqualTo("2026-03-01");
    assertThat(page.select(".kw-chips a").eachText()).anySatisfy(chip -> assertThat(chip).contains("1 maart 2026"));
  }

  @Test
  void theFeedFollowsTheSameQuestion() {
    String feed = pagina("/wijzigingen?sinds=2026-01-01&instrument=jeugdwet").selectFirst("a[type=application/atom+xml]").attr("href");
    assertThat(feed).contains("instrument=jeugdwet", "sinds=2026-01-01");
    assertThat(haal(feed).statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongDayIsRefusedWithWhatADayLooksLike() {
    assertThat(haal("/wijzigingen?sinds=maart").statusCode()).isEqualTo(400);
    assertThat(pagina("/wijzigingen?sinds=maart").text()).contains("jaar-maand-dag");
  }
}
