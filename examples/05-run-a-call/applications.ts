import type { Candidate } from '@osee/scoring/selection';

/** What came in through the form, as a table. Everybody here is made up; the countries are real. */
export const forms = `id;country;hostName;hostType;hostCountry;submittedAt;gate.host-mandate;gate.host-mandate.evidence
senegal;SEN;A made-up agency;public;SEN;2027-03-10;yes;Decree of 2025
peru;PER;A made-up university;academic;PER;2027-03-31T16:30:00-05:00;yes;Statutes, article 4
mongolia;MNG;A made-up foundation;not-for-profit;MNG;2027-03-20;yes;Founding act
rwanda;RWA;A made-up ministry;public;RWA;2027-04-02;yes;Law of 2024
ghana;GHA;A made-up institute;academic;GHA;2027-03-02;yes;Statutes
`;

const papers = ['implemented-digital-public-service', 'host-mandate', 'host-in-kind-infrastructure'];

/** What the secretariat found, and who withdrew. */
export const checked = (application: Candidate): Candidate => ({
  ...application,
  gates: papers.map((gate) => ({ gate, answer: 'pass', by: 'secretariat', date: '2027-04-08' })),
  ...(application.id === 'ghana'
    ? { withdrawn: { date: '2027-03-25', reason: 'The host changed its plans.' } }
    : {}),
});
