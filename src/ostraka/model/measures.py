"""The measures: a closed vocabulary of what a listing can do to its subject.

Lists call one effect by many names, and one name can hide many effects. Each `Measure`
is one effect that changes what somebody may do, with the place where it ends: a freeze
is not a securities ban, and neither is an export licence.

`stated` reads measures in the words of a list; `regime` says which ones a listing carries.
"""

from collections.abc import Mapping
from enum import StrEnum


class Measure(StrEnum):
    """One legal effect. The value is what is stored and sent; `label` is what is shown.

    Attributes:
        label: A few words for people: "Asset freeze".
        meaning: What it forbids or asks for, in one sentence.
        limit: Where it ends: what it does not reach, in one sentence.
    """

    label: str
    meaning: str
    limit: str

    def __new__(cls, value: str, label: str, meaning: str, limit: str) -> "Measure":
        measure = str.__new__(cls, value)
        measure._value_ = value
        measure.label, measure.meaning, measure.limit = label, meaning, limit
        return measure

    # What happens to property and dealings.
    ASSET_FREEZE = (
        "asset_freeze",
        "Asset freeze",
        "Funds and other property of the subject stay where they are, and nothing of value "
        "is made available to the subject or for its benefit.",
        "Property stays the subject's own; licences and exemptions can allow single acts.",
    )
    DEALINGS_BAN = (
        "dealings_ban",
        "Ban on dealings",
        "No transaction, service or contract with the subject or for its benefit.",
        "Says nothing of property already held: that takes a freeze.",
    )
    REJECTION = (
        "rejection",
        "Transactions are rejected",
        "A payment or transaction with the subject is refused and sent back.",
        "Nothing is blocked or held; refused US transactions are reported all the same.",
    )
    FINANCIAL_SERVICES_BAN = (
        "financial_services_ban",
        "Ban on financial services",
        "No financial service to the subject or for its benefit.",
        "Goods and services that are not financial stay allowed.",
    )
    FOREIGN_EXCHANGE_BAN = (
        "foreign_exchange_ban",
        "Ban on foreign exchange",
        "No foreign exchange transaction in which the subject has an interest.",
        "Other payments and dealings stay allowed.",
    )
    PAYMENT_PROCESSING_BAN = (
        "payment_processing_ban",
        "Ban on processing payments",
        "A bank processes no payment to, from or through the subject.",
        "Binds banks; property is not blocked.",
    )
    CORRESPONDENT_ACCOUNT_BAN = (
        "correspondent_account_ban",
        "Correspondent account ban",
        "No correspondent or payable-through account is opened or kept for the subject.",
        "Binds banks, for banks; other dealings stay allowed and property is not blocked.",
    )
    CORRESPONDENT_ACCOUNT_CONDITIONS = (
        "correspondent_account_conditions",
        "Correspondent account conditions",
        "A correspondent account for the subject is kept only under the stated conditions.",
        "The account itself stays allowed while the conditions are met.",
    )

    # What happens to securities, debt and credit.
    SECURITIES_BAN = (
        "securities_ban",
        "Securities investment ban",
        "No purchase or sale of the subject's publicly traded securities, or of anything "
        "derived from them or built to give exposure to them.",
        "Does not block property, accounts, payments, goods or services.",
    )
    EQUITY_DEBT_INVESTMENT_BAN = (
        "equity_debt_investment_ban",
        "Ban on significant investment",
        "No investment in significant amounts of the subject's equity or debt.",
        "Small holdings and other dealings stay allowed.",
    )
    NEW_DEBT_LIMIT = (
        "new_debt_limit",
        "New debt limit",
        "No dealing in, or financing of, the subject's new debt beyond the stated tenor.",
        "Shorter debt, older debt and all other dealings stay allowed.",
    )
    NEW_EQUITY_LIMIT = (
        "new_equity_limit",
        "New equity limit",
        "No dealing in, or financing of, equity that the subject issues anew.",
        "Equity issued before the day it took effect stays allowed.",
    )
    SOVEREIGN_DEBT_BAN = (
        "sovereign_debt_ban",
        "Sovereign debt ban",
        "No lending to the public body and no part in the market for its bonds, as stated.",
        "Bonds issued before the stated day stay allowed.",
    )
    LOAN_LIMIT = (
        "loan_limit",
        "Loan limit",
        "No loan or credit to the subject beyond the stated sum.",
        "Loans below the sum, and loans for named relief activities, stay allowed.",
    )
    GOVERNMENT_SUPPORT_BAN = (
        "government_support_ban",
        "No government support",
        "No export credit, aid or development loan with the help of the government.",
        "Binds public bodies; private dealings stay allowed.",
    )

    # What happens to goods, technology and trade.
    EXPORT_LICENCE = (
        "export_licence",
        "Export licence required",
        "Stated goods, software and technology go to the subject only under a licence.",
        "Reaches only items under that export law; money and services stay allowed.",
    )
    EXPORT_LICENCE_DENIAL = (
        "export_licence_denial",
        "Export licences refused",
        "The government issues no export licence for goods or technology to the subject.",
        "Exports that need no licence stay allowed.",
    )
    EXPORT_DEALING_BAN = (
        "export_dealing_ban",
        "Denial of export privileges",
        "No part in the subject's export dealings: no supply, service or financing.",
        "Reaches only items under that export law; property is not blocked.",
    )
    LICENCE_EXCEPTIONS_REMOVED = (
        "licence_exceptions_removed",
        "No licence exceptions",
        "Exceptions that would spare an export licence are not available for the subject.",
        "Where no licence is needed at all, the export stays allowed.",
    )
    END_USER_STATEMENT = (
        "end_user_statement",
        "End-user statement required",
        "An export without a licence needs the subject's signed end-use statement first.",
        "With the statement, and no red flag, the export stays allowed.",
    )
    MILITARY_END_USE = (
        "military_end_use",
        "Military end-user licence",
        "Items listed for military end use go to the subject only under a licence.",
        "Items outside that list stay allowed.",
    )
    PROJECT_SUPPLY_BAN = (
        "project_supply_ban",
        "Oil project supply ban",
        "No goods, technology or non-financial services for the named oil projects.",
        "Financial services and other projects stay allowed.",
    )
    ARMS_EMBARGO = (
        "arms_embargo",
        "Arms embargo",
        "No arms, related goods or military help to the subject.",
        "Other goods stay allowed.",
    )
    DEFENCE_TRADE_DEBARMENT = (
        "defence_trade_debarment",
        "Defence trade debarment",
        "The subject has no part, direct or indirect, in exports of defence articles.",
        "Trade outside the defence list stays allowed.",
    )
    PROCUREMENT_BAN = (
        "procurement_ban",
        "Procurement ban",
        "Public bodies buy nothing from the subject, nor what the law names of its goods.",
        "Private buyers are free.",
    )
    IMPORT_BAN = (
        "import_ban",
        "Import ban",
        "Goods that the subject makes are not let into the country.",
        "Exports and money stay allowed.",
    )
    IMPORT_PRESUMPTION = (
        "import_presumption",
        "Import presumption",
        "Goods of the subject are taken to be made by forced labour and kept out, unless "
        "the importer proves otherwise.",
        "A presumption that can be rebutted; money and services stay allowed.",
    )

    # What happens to persons.
    ENTRY_BAN = (
        "entry_ban",
        "Travel ban",
        "The person gets no visa and may not enter, stay in or pass through the country.",
        "Reaches persons, not property: alone it freezes nothing.",
    )
    DIRECTOR_DISQUALIFICATION = (
        "director_disqualification",
        "Director disqualification",
        "The subject may not direct, form, promote or manage a company.",
        "Owning shares and doing business stay allowed.",
    )
    TRUST_SERVICES_BAN = (
        "trust_services_ban",
        "Trust services ban",
        "No trust services to the subject or for its benefit.",
        "Other services are a matter of the freeze.",
    )
    BUSINESS_ARRANGEMENTS_BAN = (
        "business_arrangements_ban",
        "Business arrangements ban",
        "No joint venture, shareholding, branch or other standing tie with the subject.",
        "Says nothing of single dealings.",
    )
    REPRESENTATIVE_OFFICE_BAN = (
        "representative_office_ban",
        "Closure of representative offices",
        "The subject keeps no office, branch or bank account for one in the country.",
        "Says nothing of dealings outside it.",
    )
    INTERNET_SERVICES_BAN = (
        "internet_services_ban",
        "Internet services ban",
        "Platforms, app stores and access providers keep the subject's content from users.",
        "Binds providers of those services.",
    )

    # What happens to ships and aircraft.
    PORT_ENTRY_BAN = (
        "port_entry_ban",
        "Port entry ban",
        "The ship may not enter the country's ports.",
        "Says nothing of its cargo's owner, nor of ports elsewhere.",
    )
    FLAG_REMOVAL = (
        "flag_removal",
        "Removal from the ship register",
        "The ship is struck off the register, and may not be put on it.",
        "Says nothing of other states' registers.",
    )
    SHIP_CHARTER_BAN = (
        "ship_charter_ban",
        "Ship charter and ownership ban",
        "No chartering, owning, leasing, insuring or operating of the subject's ships.",
        "Aircraft are apart.",
    )
    CREW_SERVICES_BAN = (
        "crew_services_ban",
        "Crew services ban",
        "No crew services for ships or aircraft of the subject.",
        "Other services are apart.",
    )
    AIRCRAFT_SERVICES_BAN = (
        "aircraft_services_ban",
        "Aircraft technical assistance ban",
        "No technical assistance for aircraft or ships of the subject.",
        "Reaches only what the subject owns, charters or operates.",
    )
    TRANSPORT_BAN = (
        "transport_ban",
        "Transport sanctions",
        "The ship or aircraft, or those of the subject, may not move, land, call, trade or "
        "be registered, as the entry states in detail.",
        "Which of these applies stands in the entry itself; it is no asset freeze.",
    )

    # What asks for nothing but a report.
    REPORTING_ONLY = (
        "reporting_only",
        "Reporting only",
        "Dealings are reported to the authority.",
        "Forbids nothing.",
    )


BY_VALUE: Mapping[str, Measure] = {measure.value: measure for measure in Measure}
