pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// Nothing can be done just now; it comes back by itself.
Message {
    id: screen

    picture: "clock"
    headline: qsTrId("pause-" + screen.view.why)
    explained: qsTrId("pause-" + screen.view.why + "-explained")
}
