//! Why a statement was judged as it was: fixed ids, which tests and `inspect` show.

macro_rules! reasons {
    ($($variant:ident $id:literal $explanation:literal;)*) => {
        /// Why a statement was judged as it was.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Reason {
            $(#[doc = $explanation] $variant,)*
        }

        impl Reason {
    /// Whether the words tell how often something is done and of nothing else: a habit is kept for something.
    #[must_use]
    pub const fn is_habit(self) -> bool {
        matches!(self, Self::HabitAsObject | Self::CountAndRhythm | Self::PlainCount | Self::Routine | Self::ExerciseRoutine)
    }

            /// Every reason.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The fixed id, kebab-case.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }

            /// The reason in words, lower case, without full stop.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$variant => $explanation,)*
                }
            }
        }
    };
}

reasons! {
    NoWords "no-words" "there are no words to judge";
    NotEnglish "not-english" "the text is not in English";
    TooLong "too-long" "it is too long for a statement";
    Allowed "allowed" "the configuration allows the phrase";
    MarkedAsDone "marked-as-done" "it is marked as done";
    Question "question" "it is a question";
    Address "address" "it is an address";
    TemplateText "template-text" "it is template text";
    LabelledField "labelled-field" "it is a field with a label";
    Quotation "quotation" "it is a quotation with a comment";
    NoIntent "no-intent" "it is not a statement of intent";
    Declarative "declarative" "it tells something instead of setting it as a goal";
    Past "past" "it speaks of the past";
    HedgedCommitment "hedged-commitment" "the commitment is taken back by a hedge";
    PlaceNotNamed "place-not-named" "neither the place nor the role is named";
    ComparativeWithoutMeasure "comparative-without-measure" "a comparison needs a measure to be checked";
    AbstractNoun "abstract-noun" "an abstract noun cannot be checked";
    NounPhrase "noun-phrase" "it names a thing and says nothing about it";
    SingleWord "single-word" "one word is too little to judge";
    FigureWithoutVerb "figure-without-verb" "there is a figure, but no verb says what becomes of it";
    TargetFigure "target-figure" "the figure is the target";
    CountAndRhythm "count-and-rhythm" "a count with a rhythm has no end";
    ResultNoun "result-noun" "the noun names a result";
    RoleByDate "role-by-date" "a role with a date can be checked";
    MetricWithThreshold "metric-with-threshold" "a metric with a threshold can be checked";
    Negated "negated" "what is stopped or avoided is not judged";
    BeginsActivity "begins-activity" "what is begun or continued is an activity";
    BeginsSomething "begins-something" "what is begun is not known";
    FoundsSomething "founds-something" "something is founded";
    StartsRole "starts-role" "a role is started";
    MeasureInVerb "measure-in-verb" "the verb has the measure inside";
    ChangeWithMeasure "change-with-measure" "a change with its measure can be checked";
    ChangeWithFigure "change-with-figure" "there is a figure, but it is no target";
    ChangeWithResult "change-with-result" "the change is tied to a result";
    ChangeOfConcreteThing "change-of-concrete-thing" "a concrete thing is changed";
    ChangeWithoutMeasure "change-without-measure" "a change without a measure has no end";
    SloganWithFigure "slogan-with-figure" "an aspiration with a figure or a result";
    SloganWithClause "slogan-with-clause" "a clause says what is ensured";
    WeakSlogan "weak-slogan" "it may be a value or a concrete thing";
    AspirationWithoutEnd "aspiration-without-end" "an aspiration without an end that can be checked";
    LearningWithResult "learning-with-result" "learning tied to a result";
    SkillWithMeasure "skill-with-measure" "a skill with a measure";
    LearningByRoutine "learning-by-routine" "learning as a routine has no end";
    LearningWithFigure "learning-with-figure" "learning with a figure";
    LearnsToDo "learns-to-do" "it learns to do something";
    WeakLearningVerb "weak-learning-verb" "the verb may mean more than learning";
    LearningWithoutEvidence "learning-without-evidence" "nobody can see that something was learnt";
    StateWithMeasure "state-with-measure" "a state with a measure";
    StateWithFigure "state-with-figure" "a state with a figure";
    StateWithoutMeasure "state-without-measure" "a state without a measure cannot be checked";
    PraiseWithoutMeasure "praise-without-measure" "praise without a measure cannot be checked";
    PraiseOrTitle "praise-or-title" "it may be praise or a title";
    CheckableState "checkable-state" "a state that can be checked";
    UnknownState "unknown-state" "the state is not known";
    Role "role" "a role can be checked";
    FirstOfItsKind "first-of-its-kind" "the first of its kind can be checked";
    LedThing "led-thing" "what is led has no known end";
    OpenPlural "open-plural" "a plural without a number has no end";
    RecurringDuty "recurring-duty" "a recurring duty has no end";
    BringsPersonToLevel "brings-person-to-level" "somebody is brought to a level";
    MannerWithoutMeasure "manner-without-measure" "a manner without a measure";
    LeadsOneThing "leads-one-thing" "one thing is led to its end";
    ExerciseRoutine "exercise-routine" "exercise as a routine";
    Race "race" "a race can be finished";
    CompleteAsAdjective "complete-as-adjective" "the first word may be an adjective";
    CredentialApplied "credential-applied" "a credential with its application";
    CredentialWithoutApplication "credential-without-application" "a credential is a signal; nothing applies it";
    NamedCredential "named-credential" "a named credential can be checked";
    CompletesWork "completes-work" "a piece of work is completed";
    CompletesConsumed "completes-consumed" "what is completed is consumed, not made";
    OwnOrConsumed "own-or-consumed" "it may be the author's own work";
    Ranking "ranking" "a rank can be checked";
    TakesPart "takes-part" "taking part is not a result";
    PhysicalTarget "physical-target" "a physical target can be checked";
    Routine "routine" "a routine has no end";
    ActivityWithResult "activity-with-result" "an activity tied to its result";
    Achievement "achievement" "an achievement can be checked";
    AchievementWithFigure "achievement-with-figure" "an achievement with a figure";
    CannotBeChecked "cannot-be-checked" "what is achieved cannot be checked";
    CausedResult "caused-result" "a result that others confer";
    CheckableObject "checkable-object" "the object can be checked";
    Relocation "relocation" "a named place is moved to";
    MoveSomewhere "move-somewhere" "where the move leads is not named";
    UnknownObject "unknown-object" "the object is not known";
    PlainCount "plain-count" "a count of doing has no result";
    AppliesLearning "applies-learning" "something learnt is applied to named work";
    AppliesSomething "applies-something" "what is applied, and to what, is not named";
    DeliversToAudience "delivers-to-audience" "something is delivered to an audience";
    DeliversOneThing "delivers-one-thing" "one thing is delivered";
    VolumeWithCondition "volume-with-condition" "a volume of output with a condition";
    VolumeOfOutput "volume-of-output" "a volume of output has no effect by itself";
    HabitAsObject "habit-as-object" "a habit is not an outcome and is not judged as one";
    BuildsAbstract "builds-abstract" "what is built cannot be checked";
    PraiseInObject "praise-in-object" "there is praise in the object";
    MakesOneThing "makes-one-thing" "one thing is made";
    HoldsMeasure "holds-measure" "a measure is held";
    HoldsFigure "holds-figure" "a figure is held";
    FiniteTask "finite-task" "a task with an end";
    SecondClause "second-clause" "a second clause may carry a result";
    NamedDeliverable "named-deliverable" "a deliverable is named";
    JoinsInRole "joins-in-role" "it joins in a role";
    JoinsSomething "joins-something" "what is joined is not known";
    Enrolment "enrolment" "it may be an enrolment";
    MayHaveEnd "may-have-end" "the activity may have an end";
    SpendingLimit "spending-limit" "a limit on spending";
    DoingWithoutResult "doing-without-result" "doing or consuming, and nothing that comes of it";
    Instruction "instruction" "it tells the reader what to do";
    ElaboratedByRoutine "elaborated-by-routine" "what follows the dash is a routine or a count";
    UnknownVerbWithRhythm "unknown-verb-with-rhythm" "a rhythm without a result, whatever the verb";
    GoesOn "goes-on" "the sentence goes on below";
    UnknownVerb "unknown-verb" "the verb is not known";
    NoRule "no-rule" "nothing known decides about it";
}

impl Reason {
    /// Whether it is only wished that something be better, whatever is done for it.
    #[must_use]
    pub const fn is_wish(self) -> bool {
        matches!(
            self,
            Self::PraiseWithoutMeasure
                | Self::AspirationWithoutEnd
                | Self::ChangeWithoutMeasure
                | Self::CannotBeChecked
                | Self::StateWithoutMeasure
        )
    }

    /// Whether the words tell of what is done again and again.
    #[must_use]
    pub const fn is_routine(self) -> bool {
        matches!(
            self,
            Self::Routine
                | Self::RecurringDuty
                | Self::LearningByRoutine
                | Self::CountAndRhythm
                | Self::BeginsActivity
                | Self::ExerciseRoutine
                | Self::HabitAsObject
                | Self::ElaboratedByRoutine
                | Self::UnknownVerbWithRhythm
        )
    }
}
