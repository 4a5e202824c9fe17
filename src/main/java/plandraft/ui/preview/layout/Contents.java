package plandraft.ui.preview.layout;

import plandraft.layout.IndicatorShows;
import plandraft.layout.TaskShows;
import plandraft.say.Words;

/// What the columns of a table show, by name.
record Contents(Words words) {

  String of(IndicatorShows shows) {
    return switch (shows) {
      case NUMBER -> words.say("shows.number");
      case CATEGORY -> words.say("shows.category");
      case NAME -> words.say("shows.name");
      case NAME_AND_UNIT -> words.say("shows.nameAndUnit");
      case UNIT -> words.say("shows.unit");
      case NATURE -> words.say("shows.nature");
      case BASE -> words.say("shows.base");
      case MILESTONES -> words.say("shows.milestones");
      case TARGET -> words.say("shows.target");
      case HORIZONS -> words.say("shows.horizons");
      case GROWTH -> words.say("shows.growth");
      case AVERAGE -> words.say("shows.average");
      case INCREMENT -> words.say("shows.increment");
      case DIFFERENCE -> words.say("shows.difference");
      case BASIS -> words.say("shows.basis");
    };
  }

  String of(TaskShows shows) {
    return switch (shows) {
      case CATEGORY -> words.say("shows.category");
      case TASK -> words.say("shows.task");
      case MEASURE -> words.say("shows.measure");
      case UNITS -> words.say("shows.units");
      case LEADS -> words.say("shows.leads");
      case SUPPORTING -> words.say("shows.supporting");
      case DEADLINE -> words.say("shows.deadline");
      case INDICATORS -> words.say("shows.indicators");
    };
  }
}
