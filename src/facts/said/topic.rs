//! What sentences can speak of.

use super::Denial;

/// What sentences speak of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Topic {
    /// How anybody can tell that it is reached.
    Measure,
    /// Why it matters.
    Why,
    /// Life beside work: family, values, limits.
    Life,
    /// What is missing.
    Gaps,
    /// What shows that it is realistic.
    Evidence,
    /// Rest, reward, celebration.
    Recovery,
    /// Feedback.
    FeedbackWord,
    /// Somebody.
    Person,
    /// How something is obtained from somebody.
    Means,
    /// What somebody does who tells what they think.
    Telling,
    /// Reviews.
    ReviewWord,
    /// Mentors, coaches, partners in human resources, peers.
    Support,
    /// What is so today.
    Baseline,
    /// A project that goes beyond today's duties.
    Stretch,
    /// Endorsements.
    Endorsement,
    /// Results and endorsements in one document.
    Case,
    /// Skills that are of use in another field.
    Transferable,
    /// A recognised credential.
    Credential,
    /// A project of the target field.
    Project,
    /// Informational interviews.
    Interview,
    /// Referrals.
    Referral,
    /// An exam or a deliverable.
    Exam,
    /// Live work to which something is applied.
    Application,
    /// Presenting what was learned.
    Presenting,
    /// Trial and error.
    Experiment,
    /// What makes it worth while.
    Aspiration,
    /// Capability.
    Learning,
    /// Visa, work permit.
    Visa,
    /// Recognition of credentials.
    Recognition,
    /// The language of the place.
    Language,
    /// Taxes and social security.
    Tax,
    /// The family's side of a move.
    Family,
    /// Contacts in the place.
    Network,
    /// What else would do.
    Contingency,
    /// A country or region.
    Place,
    /// A city, which may be one's own.
    City,
    /// Living or working in another country.
    Move,
}

impl Topic {
    pub(super) const COUNT: usize = Self::Move as usize + 1;

    /// Whether a rule asks of how many it speaks.
    pub(super) const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Transferable
                | Self::Credential
                | Self::Project
                | Self::Interview
                | Self::Referral
                | Self::Endorsement
                | Self::Application
        )
    }

    /// Whether it is asked for each sentence together with what else the sentence says.
    pub(super) const fn is_joined(self) -> bool {
        matches!(self, Self::Exam | Self::FeedbackWord | Self::ReviewWord | Self::Person | Self::Means | Self::Telling)
    }

    /// Whether denying it settles it as well: "no visa needed".
    pub(super) const fn may_be_ruled_out(self) -> bool {
        matches!(
            self,
            Self::Visa
                | Self::Recognition
                | Self::Language
                | Self::Tax
                | Self::Family
                | Self::Life
                | Self::Gaps
                | Self::Contingency
                | Self::Baseline
        )
    }

    /// What a denial below a title of the topic is worth.
    pub(super) const fn denial(self) -> Denial {
        match self {
            Self::Gaps => Denial::Admits,
            Self::Why | Self::Evidence => Denial::Tells,
            _ if self.may_be_ruled_out() => Denial::Settles,
            _ => Denial::IsNone,
        }
    }
}
