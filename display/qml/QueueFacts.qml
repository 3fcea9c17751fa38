pragma ComponentBehavior: Bound
import QtQuick

// What is said of one queue, in words; the base of its card and of its line.
Item {
    id: facts

    required property string letter
    required property string name
    required property int waiting
    required property int low
    required property int high
    required property int ticketsLeft
    required property string nextAt
    required property string opening
    required property string until
    required property string closes
    required property int appointments
    required property string pause
    readonly property string people: waiting < 0 ? "" : waiting === 0 ? qsTrId("queue-nobody") : qsTrId("queue-waiting", waiting)
    readonly property string wait: low < 0 || high < 0 ? "" : qsTrId("queue-wait").arg(low).arg(high)
    readonly property string line: people + (wait ? "  ·  " + wait : "")
    readonly property string more: pause ? qsTrId("queue-pause").arg(pause) : closes ? qsTrId("queue-closes").arg(closes) : appointments > 0 ? qsTrId("queue-appointments", appointments) : ""

    function tickets(): string {
        switch (facts.opening) {
        case "open":
            if (facts.ticketsLeft < 0)
                return facts.until ? qsTrId("queue-open-until").arg(facts.until) : qsTrId("queue-open");
            return qsTrId("queue-left", facts.ticketsLeft) + (facts.until ? "  ·  " + qsTrId("queue-until").arg(facts.until) : "");
        case "later":
            return qsTrId("queue-next").arg(facts.nextAt);
        case "full":
            return qsTrId("queue-full");
        case "unknown":
            return "";
        case "appointment":
            return qsTrId("queue-appointment");
        default:
            return qsTrId("queue-closed");
        }
    }
}
