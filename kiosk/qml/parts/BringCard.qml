pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What to bring; takes no room if there is nothing.
Column {
    id: card

    property var bring: []
    property real capMm: 5.2

    spacing: Theme.mm(4)
    visible: card.bring.length > 0

    Label {
        width: parent.width
        text: qsTrId("please-bring")
        capMm: card.capMm + 0.4
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: card.bring

        Fact {
            required property string modelData

            width: card.width
            icon: "check"
            text: modelData
            capMm: card.capMm
        }
    }
}
