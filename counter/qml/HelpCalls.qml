pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// Open alarms and calls for help of other places, and the button that says: I am coming.
ColumnLayout {
    id: calls

    required property HelpViewModel help

    visible: calls.help.calls.length > 0
    spacing: Theme.mm(1.6)

    Repeater {
        model: calls.help.calls

        HelpCall {
            required property var modelData
            required property int index

            call: modelData
            first: index === 0
            help: calls.help
            Layout.fillWidth: true
        }
    }
    Label {
        objectName: "help-more"
        visible: calls.help.more > 0
        text: qsTrId("help-more").replace("{count}", calls.help.more.toString())
        capMm: 2.3
        font.weight: Font.DemiBold
        color: Theme.warn
        Layout.leftMargin: Theme.mm(1)
    }
}
